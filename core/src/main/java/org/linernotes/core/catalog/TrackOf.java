package org.linernotes.core.catalog;

import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;

/**
 * A track with the release and the medium on which it stands.
 *
 * @param release the release
 * @param medium the medium of the release
 * @param track the track, one in the pregap and a data track included
 */
public record TrackOf(Release release, Medium medium, Track track) {}
