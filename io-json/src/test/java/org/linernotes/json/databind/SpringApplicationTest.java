package org.linernotes.json.databind;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.release.Release;
import org.linernotes.core.session.Session;
import org.linernotes.core.testing.RandomModel;
import org.linernotes.json.CatalogWriter;
import org.linernotes.json.EntityLineWriter;
import org.linernotes.json.databind.ListeningRoom.Listening;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/** Bodies of requests and responses go through Spring's own converter, by the types that a controller's methods state. */
class SpringApplicationTest {
    private final ListeningRoom room = new ListeningRoom();
    private final RandomModel random = RandomModel.seeded(1957);
    private final Release release = (Release) random.fullEntity(EntityType.RELEASE);
    private final Session session = (Session) random.fullEntity(EntityType.SESSION);

    /** One made of a bean of the application, one that Spring makes itself. */
    static ImmutableList<JacksonJsonHttpMessageConverter> converters() {
        JsonMapper bean = JsonMapper.builder().addModule(new LinernotesModule()).build();
        return ImmutableList.of(new JacksonJsonHttpMessageConverter(bean), new JacksonJsonHttpMessageConverter());
    }

    @ParameterizedTest
    @MethodSource("converters")
    void a_body_with_entities_comes_in_and_goes_out(JacksonJsonHttpMessageConverter converter) throws IOException {
        Listening listening =
                new Listening("Boris Vian", release, Optional.of(session), ImmutableList.of("again", "louder"));
        String body = write(converter, listening, result("hear"));
        Listening received = (Listening) read(converter, body, parameter("hear"));
        assertThat(received).isEqualTo(listening);
        assertThat(write(converter, room.hear(received), result("hear"))).isEqualTo(body);
        assertThat(write(converter, room.release(release.id()), result("release")) + "\n")
                .isEqualTo(line(release));
        assertThat(write(converter, room.listeners(), result("listeners")))
                .isEqualTo("{\"" + release.id() + "\":\"Boris Vian\"}");
    }

    @ParameterizedTest
    @MethodSource("converters")
    void a_flaw_in_a_body_is_a_bad_request_that_says_where(JacksonJsonHttpMessageConverter converter) {
        String body = """
                {"listener": "Boris Vian",
                 "release": {"type": "release", "id": "r", "title": "T", "barcode": 42}}""";
        assertThatThrownBy(() -> read(converter, body, parameter("hear")))
                .isInstanceOf(HttpMessageNotReadableException.class)
                .cause()
                .isInstanceOfSatisfying(FlawedValueException.class, flaw -> {
                    assertThat(flaw.getOriginalMessage()).startsWith("expected an object (printed barcode)");
                    assertThat(flaw.getPathReference())
                            .endsWith("ListeningRoom$Listening[\"release\"]"
                                    + "->org.linernotes.core.release.Release[\"barcode\"]");
                    assertThat(flaw.getLocation().getLineNr()).isEqualTo(2);
                });
    }

    @ParameterizedTest
    @MethodSource("converters")
    void a_catalogue_comes_with_what_there_is_to_tell(JacksonJsonHttpMessageConverter converter) throws IOException {
        Catalog catalog = random.catalog(30);
        Object sound = read(converter, CatalogWriter.create().toJson(catalog), parameter("check"));
        assertThat(check(sound)).isEmpty();

        String flawed =
                "{\"format\":\"linernotes\",\"version\":\"1.0\",\"entities\":[{\"type\":\"artist\",\"id\":\"a\"}]}";
        assertThat(check(read(converter, flawed, parameter("check"))))
                .containsExactly("line 1:77 /entities/0: ERROR: artist has no name [missing-property]");
    }

    @SuppressWarnings("unchecked") // the type that was asked for
    private ImmutableList<String> check(Object catalog) {
        return ImmutableList.copyOf(room.check((Outcome<Catalog>) catalog));
    }

    private static ResolvableType parameter(String method) {
        return ResolvableType.forMethodParameter(method(method), 0);
    }

    private static ResolvableType result(String method) {
        return ResolvableType.forMethodReturnType(method(method));
    }

    private static Method method(String name) {
        return Arrays.stream(ListeningRoom.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Object read(JacksonJsonHttpMessageConverter converter, String body, ResolvableType type)
            throws IOException {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        assertThat(converter.canRead(type, MediaType.APPLICATION_JSON)).isTrue();
        return converter.read(type, new Request(new ByteArrayInputStream(body.getBytes(UTF_8)), headers), null);
    }

    private static String write(JacksonJsonHttpMessageConverter converter, Object value, ResolvableType type)
            throws IOException {
        Response response = new Response(new ByteArrayOutputStream(), new HttpHeaders());
        assertThat(converter.canWrite(type, value.getClass(), MediaType.APPLICATION_JSON))
                .isTrue();
        converter.write(value, type, MediaType.APPLICATION_JSON, response, null);
        return response.body.toString(UTF_8);
    }

    private static String line(Release release) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EntityLineWriter writer = EntityLineWriter.of(bytes)) {
            writer.write(release);
        }
        return bytes.toString(UTF_8);
    }

    private record Request(InputStream body, HttpHeaders headers) implements HttpInputMessage {
        @Override
        public InputStream getBody() {
            return body;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }

    private record Response(ByteArrayOutputStream body, HttpHeaders headers) implements HttpOutputMessage {
        @Override
        public ByteArrayOutputStream getBody() {
            return body;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
