package org.linernotes.json.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Base64Variant;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.Version;
import tools.jackson.core.base.ParserMinimalBase;

/** What a parser answers that follows from its tokens and their texts; it holds nothing that must be closed. */
abstract class PlainParser extends ParserMinimalBase {
    PlainParser() {
        super(ObjectReadContext.empty());
    }

    /** {@return whether the current token, a whole number, surely fits into a {@code long}} */
    abstract boolean isLong();

    /** {@return the current token, a whole number that fits} */
    abstract long wholeNumber();

    @Override
    public NumberType getNumberType() {
        if (_currToken == JsonToken.VALUE_NUMBER_FLOAT) {
            return NumberType.DOUBLE;
        }
        if (_currToken != JsonToken.VALUE_NUMBER_INT) {
            throw _constructNotNumericType(_currToken, 0);
        }
        int bits = isLong()
                ? Long.SIZE - Long.numberOfLeadingZeros(wholeNumber() ^ (wholeNumber() >> (Long.SIZE - 1)))
                : getBigIntegerValue().bitLength();
        return bits < Integer.SIZE ? NumberType.INT : bits < Long.SIZE ? NumberType.LONG : NumberType.BIG_INTEGER;
    }

    @Override
    public Number getNumberValue() {
        return switch (getNumberType()) {
            case INT -> (Number) getIntValue();
            case LONG -> (Number) getLongValue();
            case BIG_INTEGER -> getBigIntegerValue();
            default -> getDoubleValue();
        };
    }

    @Override
    public int getIntValue() {
        long value = getLongValue();
        if (value != (int) value) {
            _reportOverflowInt();
        }
        return (int) value;
    }

    @Override
    public long getLongValue() {
        if (_currToken == JsonToken.VALUE_NUMBER_INT && isLong()) {
            return wholeNumber();
        }
        BigInteger value = getBigIntegerValue();
        if (value.bitLength() >= Long.SIZE) {
            _reportOverflowLong();
        }
        return value.longValue();
    }

    @Override
    public BigInteger getBigIntegerValue() {
        return _currToken == JsonToken.VALUE_NUMBER_INT
                ? new BigInteger(numberText())
                : getDecimalValue().toBigInteger();
    }

    @Override
    public float getFloatValue() {
        return _currToken == JsonToken.VALUE_NUMBER_INT ? (float) getDoubleValue() : Float.parseFloat(numberText());
    }

    @Override
    public double getDoubleValue() {
        return _currToken == JsonToken.VALUE_NUMBER_INT && isLong() ? wholeNumber() : Double.parseDouble(numberText());
    }

    @Override
    public BigDecimal getDecimalValue() {
        return new BigDecimal(numberText());
    }

    private String numberText() {
        if (_currToken == null || !_currToken.isNumeric()) {
            throw _constructNotNumericType(_currToken, 0);
        }
        return getString();
    }

    @Override
    public boolean isNaN() {
        return false;
    }

    @Override
    public char[] getStringCharacters() {
        String text = getString();
        return text == null ? new char[0] : text.toCharArray();
    }

    @Override
    public int getStringOffset() {
        return 0;
    }

    @Override
    public boolean hasStringCharacters() {
        return false;
    }

    @Override
    public byte[] getBinaryValue(Base64Variant variant) {
        return variant.decode(getString());
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable Object currentValue() {
        return null;
    }

    @Override
    public void assignCurrentValue(@Nullable Object value) {
        throw new UnsupportedOperationException("for binding values, which this parser is not");
    }

    @Override
    public void close() {
        // nothing is held
    }

    @Override
    protected void _closeInput() {
        // nothing is held
    }

    @Override
    protected void _releaseBuffers() {
        // nothing is held
    }
}
