/**
 * What an operation on foreign data has to tell beside its result: {@link org.linernotes.core.notice.Notice notices} with
 * a stable code, a severity and a place, gathered in an {@link org.linernotes.core.notice.Outcome}. A flaw in data is a
 * notice; exceptions are for programming errors and for broken disks and networks.
 */
@NullMarked
package org.linernotes.core.notice;

import org.jspecify.annotations.NullMarked;
