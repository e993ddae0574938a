package org.linernotes.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The name and version of the library, as its build wrote them down. */
final class Version implements IVersionProvider {

    static String line() {
        Properties properties = new Properties();
        try (Reader reader = Resources.asCharSource(Resources.getResource(Version.class, "version.properties"), UTF_8)
                .openStream()) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("name") + " " + properties.getProperty("version");
    }

    @Override
    public String[] getVersion() {
        return new String[] {line()};
    }
}
