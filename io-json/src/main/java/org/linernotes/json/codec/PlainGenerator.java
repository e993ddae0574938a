package org.linernotes.json.codec;

import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Base64Variant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TreeNode;
import tools.jackson.core.Version;
import tools.jackson.core.io.NumberOutput;
import tools.jackson.core.util.JacksonFeatureSet;

/**
 * A generator of which only tokens of JSON are asked, from texts and numbers: it refuses raw text, bytes and objects of Java. It has
 * no features, knows no place, and holds nothing that must be closed.
 */
abstract class PlainGenerator extends JsonGenerator {
    private static final JacksonFeatureSet<StreamWriteCapability> CAPABILITIES = JacksonFeatureSet.fromDefaults(
                    StreamWriteCapability.values())
            .with(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);

    PlainGenerator() {}

    // Tokens by simpler ones

    @Override
    public final JsonGenerator writeStartArray(@Nullable Object value) {
        return writeStartArray();
    }

    @Override
    public final JsonGenerator writeStartArray(@Nullable Object value, int size) {
        return writeStartArray();
    }

    @Override
    public final JsonGenerator writeStartObject(@Nullable Object value) {
        return writeStartObject();
    }

    @Override
    public final JsonGenerator writeStartObject(@Nullable Object value, int size) {
        return writeStartObject();
    }

    @Override
    public final JsonGenerator writePropertyId(long id) {
        return writeName(Long.toString(id));
    }

    @Override
    public final JsonGenerator writeString(char[] text, int offset, int length) {
        return writeString(new String(text, offset, length));
    }

    @Override
    public final JsonGenerator writeNumber(short value) {
        return writeNumber((long) value);
    }

    @Override
    public final JsonGenerator writeNumber(int value) {
        return writeNumber((long) value);
    }

    @Override
    public final JsonGenerator writeNumber(BigInteger value) {
        return writeNumber(value.toString());
    }

    @Override
    public final JsonGenerator writeNumber(BigDecimal value) {
        return writeNumber(value.toString());
    }

    /** What is no number of JSON is written as a text. */
    @Override
    public final JsonGenerator writeNumber(double value) {
        String text = NumberOutput.toString(value);
        return Double.isFinite(value) ? writeNumber(text) : writeString(text);
    }

    /** What is no number of JSON is written as a text. */
    @Override
    public final JsonGenerator writeNumber(float value) {
        String text = NumberOutput.toString(value);
        return Float.isFinite(value) ? writeNumber(text) : writeString(text);
    }

    // What is refused

    @Override
    public final JsonGenerator writeString(Reader reader, int length) {
        return _reportUnsupportedOperation();
    }

    @Override
    public final JsonGenerator writeRawUTF8String(byte[] bytes, int offset, int length) {
        return _reportUnsupportedOperation();
    }

    @Override
    public final JsonGenerator writeUTF8String(byte[] bytes, int offset, int length) {
        return _reportUnsupportedOperation();
    }

    @Override
    public final JsonGenerator writeRaw(String text) {
        return _reportUnsupportedOperation();
    }

    @Override
    public final JsonGenerator writeRaw(String text, int offset, int length) {
        return _reportUnsupportedOperation();
    }

    @Override
    public final JsonGenerator writeRaw(char[] text, int offset, int length) {
        return _reportUnsupportedOperation();
    }

    @Override
    public final JsonGenerator writeRaw(char character) {
        return _reportUnsupportedOperation();
    }

    @Override
    public final JsonGenerator writeRawValue(String text) {
        return _reportUnsupportedOperation();
    }

    @Override
    public final JsonGenerator writeRawValue(String text, int offset, int length) {
        return _reportUnsupportedOperation();
    }

    @Override
    public final JsonGenerator writeRawValue(char[] text, int offset, int length) {
        return _reportUnsupportedOperation();
    }

    @Override
    public final JsonGenerator writeBinary(Base64Variant variant, byte[] bytes, int offset, int length) {
        return _reportUnsupportedOperation();
    }

    @Override
    public final int writeBinary(Base64Variant variant, InputStream bytes, int length) {
        return _reportUnsupportedOperation();
    }

    @Override
    public final JsonGenerator writePOJO(@Nullable Object object) {
        return _reportUnsupportedOperation();
    }

    @Override
    public final JsonGenerator writeTree(@Nullable TreeNode tree) {
        return _reportUnsupportedOperation();
    }

    @Override
    public final TokenStreamContext streamWriteContext() {
        return _reportUnsupportedOperation();
    }

    @Override
    public final void assignCurrentValue(@Nullable Object value) {
        _reportUnsupportedOperation();
    }

    // What it is

    @Override
    public final @Nullable Object currentValue() {
        return null;
    }

    @Override
    public final ObjectWriteContext objectWriteContext() {
        return ObjectWriteContext.empty();
    }

    @Override
    public final @Nullable Object streamWriteOutputTarget() {
        return null;
    }

    @Override
    public final JsonGenerator configure(StreamWriteFeature feature, boolean enabled) {
        return this;
    }

    @Override
    public final boolean isEnabled(StreamWriteFeature feature) {
        return false;
    }

    @Override
    public final int streamWriteFeatures() {
        return 0;
    }

    @Override
    public final boolean has(StreamWriteCapability capability) {
        return CAPABILITIES.isEnabled(capability);
    }

    @Override
    public final JacksonFeatureSet<StreamWriteCapability> streamWriteCapabilities() {
        return CAPABILITIES;
    }

    @Override
    public final Version version() {
        return Version.unknownVersion();
    }

    @Override
    public final void flush() {
        // all is in memory
    }

    @Override
    public final boolean isClosed() {
        return false;
    }

    @Override
    public final void close() {
        // nothing is held
    }
}
