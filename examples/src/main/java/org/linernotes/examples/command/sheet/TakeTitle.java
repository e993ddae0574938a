package org.linernotes.examples.command.sheet;

import org.linernotes.core.session.Take;
import org.linernotes.core.session.TakeNumber;

/** What a take is called: "Final, take 3", "Final, unknown take", "an untitled take". */
public final class TakeTitle {
    private TakeTitle() {}

    public static String of(Take take) {
        return take.title().orElse("an untitled take")
                + take.number().map(TakeTitle::number).orElse("");
    }

    private static String number(TakeNumber number) {
        return number.candidates().isEmpty() ? ", unknown take" : ", take " + Wording.any(number.candidates());
    }
}
