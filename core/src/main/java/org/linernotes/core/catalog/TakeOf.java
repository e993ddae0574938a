package org.linernotes.core.catalog;

import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;

/**
 * A take with the session and the part in which it was made.
 *
 * @param session the session
 * @param part the part of the session
 * @param take the take
 */
public record TakeOf(Session session, Part part, Take take) {}
