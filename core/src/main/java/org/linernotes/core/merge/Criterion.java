package org.linernotes.core.merge;

/** Why a merge adopted a value and not another one. */
public enum Criterion {
    /** A source that says it ranks before all sources that say another one. */
    RANKING,
    /** No ranking tells the sources apart; the value comes first in the canonical order of values. */
    CANONICAL_ORDER
}
