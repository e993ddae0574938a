package org.linernotes.core.discography;

import org.linernotes.core.catalog.TrackOf;

/**
 * A track with who plays on it.
 *
 * @param track the track
 * @param personnel who plays
 */
public record TrackPersonnel(TrackOf track, Personnel personnel) {}
