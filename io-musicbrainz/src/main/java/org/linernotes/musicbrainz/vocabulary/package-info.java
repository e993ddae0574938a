/**
 * MusicBrainz's vocabularies as tables keyed by gid, and what their entries are in the model: the small type tables as
 * {@link org.linernotes.core.vocabulary.Term terms}, instruments and voices as
 * {@link org.linernotes.core.vocabulary.Instrument instruments}, types of relationship as credits, production steps,
 * derivations or what they are. Names change and gids stay, so whatever is known is found by its gid; what is not known
 * passes through as a printed name.
 */
@NullMarked
package org.linernotes.musicbrainz.vocabulary;

import org.jspecify.annotations.NullMarked;
