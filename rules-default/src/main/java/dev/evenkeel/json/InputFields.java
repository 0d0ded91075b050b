package dev.evenkeel.json;

import dev.evenkeel.dialogue.Bounds;
import dev.evenkeel.dialogue.Identified;
import dev.evenkeel.json.InputException.Code;
import dev.evenkeel.rules.Nearest;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of facts while it is laid over what was known: a field that is not there changes nothing, and null clears.
 *
 * @param path what the object is, for messages
 * @param fields its fields, as a JSON library gives them
 * @param longest the most entries that a list in it may have
 */
record InputFields(String path, Map<String, ? extends @Nullable Object> fields, int longest) {
    private static final int DIGITS = 20;

    @Nullable
    String text(String key, @Nullable String before) {
        if (!fields.containsKey(key)) {
            return before;
        }
        Object value = fields.get(key);
        return value == null ? null : fact(at(key), value);
    }

    boolean flag(String key, boolean before) {
        if (!fields.containsKey(key)) {
            return before;
        }
        Object value = fields.get(key);
        if (value == null) {
            return false;
        }
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw new InputException(Code.WRONG_TYPE, at(key), "must be true or false");
    }

    /** A whole number, 0 or more; null if it was cleared. */
    @Nullable
    Integer count(String key, @Nullable Integer before) {
        if (!fields.containsKey(key)) {
            return before;
        }
        Object value = fields.get(key);
        if (value == null) {
            return null;
        }
        BigDecimal number = number(key, value);
        if (number.stripTrailingZeros().scale() > 0) {
            throw new InputException(Code.WRONG_TYPE, at(key), "must be a whole number");
        }
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
            throw new InputException(Code.BAD_VALUE, at(key), "must be 0 or more, and not beyond all bounds");
        }
        return number.intValueExact();
    }

    @Nullable
    BigDecimal amount(String key) {
        Object value = fields.get(key);
        if (value == null) {
            return null;
        }
        BigDecimal number = number(key, value);
        if (number.scale() < 0) {
            number = number.setScale(0);
        }
        if (number.signum() < 0) {
            throw new InputException(Code.BAD_VALUE, at(key), "must not be negative");
        }
        return number;
    }

    <E extends Enum<E> & Identified> @Nullable E id(String key, Class<E> set, @Nullable E before) {
        if (!fields.containsKey(key)) {
            return before;
        }
        String id = text(key, null);
        return id == null ? null : known(at(key), set, id);
    }

    @Nullable
    Instant time(String key, @Nullable Instant before) {
        if (!fields.containsKey(key)) {
            return before;
        }
        String text = text(key, null);
        return text == null ? null : instant(at(key), text);
    }

    List<String> texts(String key, List<String> before) {
        if (!fields.containsKey(key)) {
            return before;
        }
        List<String> texts = new ArrayList<>();
        for (Object value : list(key)) {
            texts.add(fact(at(key) + "[" + texts.size() + "]", value));
        }
        return texts;
    }

    /** The objects of a list; an empty list if it was cleared. */
    List<InputFields> objects(String key) {
        List<InputFields> objects = new ArrayList<>();
        for (Object value : list(key)) {
            objects.add(of(at(key) + "[" + objects.size() + "]", value, longest));
        }
        return objects;
    }

    /** A text that must be there. */
    String required(String key) {
        String text = text(key, null);
        if (text == null) {
            throw missing(key);
        }
        return text;
    }

    /** An id of a closed set that must be there. */
    <E extends Enum<E> & Identified> E requiredId(String key, Class<E> set) {
        return known(at(key), set, required(key));
    }

    /** Texts that must be there. */
    List<String> requiredTexts(String key) {
        if (!fields.containsKey(key)) {
            throw missing(key);
        }
        return texts(key, List.of());
    }

    /** An object that must be there. */
    InputFields object(String key) {
        if (!fields.containsKey(key)) {
            throw missing(key);
        }
        return of(at(key), fields.get(key), longest);
    }

    /** A whole number, 0 or more, that must be there. */
    long whole(String key) {
        BigDecimal number = requiredNumber(key);
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            throw new InputException(Code.BAD_VALUE, at(key), "must be a whole number, and not beyond all bounds");
        }
    }

    /** As {@link #whole}, within the bounds of an int. */
    int wholeInt(String key) {
        Integer count = count(key, null);
        if (count == null) {
            throw missing(key);
        }
        return count;
    }

    /** A number that must be there. */
    double number(String key) {
        Object value = fields.get(key);
        return value instanceof Number number
                ? number.doubleValue()
                : requiredNumber(key).doubleValue();
    }

    List<Double> numbers(String key) {
        List<Double> numbers = new ArrayList<>();
        for (Object value : list(key)) {
            if (!(value instanceof Number number)) {
                throw new InputException(Code.WRONG_TYPE, at(key), "must hold numbers");
            }
            numbers.add(number.doubleValue());
        }
        return numbers;
    }

    /** An amount with all its digits, or null. */
    @Nullable
    BigDecimal decimal(String key) {
        Object value = fields.get(key);
        return value == null ? null : exact(key, value);
    }

    /** An instant as {@code Instant.toString} writes it, or null. */
    @Nullable
    Instant moment(String key) {
        String text = text(key, null);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            // Without the cause, whose message quotes the text.
            throw new InputException(Code.BAD_VALUE, at(key), "must be an instant such as 2026-03-02T10:15:00Z");
        }
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    String at(String key) {
        return path + "." + key;
    }

    @SuppressWarnings("unchecked") // a map from a JSON library has texts for keys
    static InputFields of(String path, @Nullable Object value, int longest) {
        if (value instanceof Map<?, ?> map) {
            return new InputFields(path, (Map<String, ? extends @Nullable Object>) map, longest);
        }
        throw new InputException(Code.WRONG_TYPE, path, "must be an object");
    }

    static Instant instant(String path, String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            // Beyond, days added to it might leave the calendar.
            if (time.getYear() >= 1 && time.getYear() <= 9999) {
                return time.toInstant();
            }
        } catch (DateTimeException e) {
            // Its message quotes the text.
        }
        throw new InputException(Code.BAD_VALUE, path, "must be a time with its zone, such as 2026-03-02T10:15:00Z");
    }

    static <E extends Enum<E> & Identified> E known(String path, Class<E> set, String id) {
        return Identified.find(set, id).orElseThrow(() -> unknown(path, id, List.of(set.getEnumConstants())));
    }

    static InputException unknown(String path, String id, List<? extends Identified> known) {
        List<String> ids = known.stream().map(Identified::id).toList();
        String hint = Nearest.hint(id, ids);
        return new InputException(
                Code.UNKNOWN_ID,
                path,
                "is no known id" + (hint.isEmpty() ? "" : ", " + hint) + " Known are " + String.join(", ", ids));
    }

    private List<?> list(String key) {
        Object value = fields.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw new InputException(Code.WRONG_TYPE, at(key), "must be a list");
        }
        if (list.size() > longest) {
            throw new InputException(Code.TOO_LONG, at(key), "has more than " + longest + " entries");
        }
        return list;
    }

    private BigDecimal requiredNumber(String key) {
        Object value = fields.get(key);
        if (value == null) {
            throw missing(key);
        }
        return exact(key, value);
    }

    private InputException missing(String key) {
        return new InputException(Code.MISSING_FIELD, at(key), "is needed");
    }

    private BigDecimal exact(String key, Object value) {
        if (!(value instanceof Number number)) {
            throw new InputException(Code.WRONG_TYPE, at(key), "must be a number");
        }
        try {
            return new BigDecimal(number.toString());
        } catch (NumberFormatException e) {
            throw new InputException(Code.BAD_VALUE, at(key), "must be a finite number");
        }
    }

    private BigDecimal number(String key, Object value) {
        BigDecimal decimal = exact(key, value);
        if (decimal.precision() > DIGITS || Math.abs(decimal.scale()) > DIGITS) {
            throw new InputException(Code.BAD_VALUE, at(key), "has too many digits");
        }
        return decimal;
    }

    private static String fact(String path, @Nullable Object value) {
        if (!(value instanceof String text)) {
            throw new InputException(Code.WRONG_TYPE, path, "must be a text");
        }
        if (text.length() > Bounds.FACT) {
            throw new InputException(Code.TOO_LONG, path, "has more than " + Bounds.FACT + " characters");
        }
        return text;
    }
}
