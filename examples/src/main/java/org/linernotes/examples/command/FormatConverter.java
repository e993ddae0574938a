package org.linernotes.examples.command;

import org.linernotes.examples.command.file.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a format in a call. */
final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String name) {
        return Format.tryParse(name)
                .orElseThrow(() ->
                        new TypeConversionException("there is no format " + name + "; there are " + Format.names()));
    }
}
