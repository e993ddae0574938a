package org.linernotes.core.personnel;

/** On which takes of its part a personnel line plays. */
public enum Scope {
    /** On every take, unless the take says otherwise. */
    ALL_TAKES,
    /** Only on the takes that name it: a vocalist who sings on some titles. */
    NAMED_TAKES
}
