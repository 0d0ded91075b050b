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
 */
record InputFields(String path, Map<String, ? extends @Nullable Object> fields) {
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
            objects.add(of(at(key) + "[" + objects.size() + "]", value));
        }
        return objects;
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    String at(String key) {
        return path + "." + key;
    }

    @SuppressWarnings("unchecked") // a map from a JSON library has texts for keys
    static InputFields of(String path, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new InputFields(path, (Map<String, ? extends @Nullable Object>) map);
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
        if (list.size() > Bounds.ENTRIES) {
            throw new InputException(Code.TOO_LONG, at(key), "has more than " + Bounds.ENTRIES + " entries");
        }
        return list;
    }

    private BigDecimal number(String key, Object value) {
        if (!(value instanceof Number number)) {
            throw new InputException(Code.WRONG_TYPE, at(key), "must be a number");
        }
        BigDecimal decimal;
        try {
            decimal = new BigDecimal(number.toString());
        } catch (NumberFormatException e) {
            throw new InputException(Code.BAD_VALUE, at(key), "must be a finite number");
        }
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
