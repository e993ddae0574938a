/**
 * The {@link org.linernotes.core.session.Session session}: a sitting at which sound is captured, with the line-ups of its parts
 * and their takes.
 */
@NullMarked
package org.linernotes.core.session;

import org.jspecify.annotations.NullMarked;
