package org.linernotes.examples.command.ingest;

import com.google.common.collect.ImmutableList;
import org.linernotes.core.notice.Notices;
import org.linernotes.musicbrainz.LossTally;

/**
 * What a worker made of a piece.
 *
 * @param after where the inputs are read on
 * @param endsRecord whether they can be read on there by another call
 * @param weight the weight of the piece
 * @param lines the lines to be written
 * @param records how many records were read
 * @param refused the records that were refused
 * @param residues what documents of MusicBrainz say and the model has no place for, in lines
 * @param notices what there is to tell
 * @param counted what there is to tell in numbers
 * @param losesSubjects whether the piece says what its catalogue is about, for which the lines of several have no place
 */
@SuppressWarnings("ArrayRecordComponent") // handed from thread to thread, and never compared
record Harvest(
        Position after,
        boolean endsRecord,
        long weight,
        HarvestedLines lines,
        long records,
        ImmutableList<Refused> refused,
        byte[] residues,
        ImmutableList<Notices> notices,
        ImmutableList<LossTally.Counted> counted,
        boolean losesSubjects) {}
