package dev.evenkeel.rules;

import java.util.List;

/**
 * Which layer set a field, and where.
 *
 * @param field the path to the value within its rule, such as {@code phrases[2]}
 * @param value the value as a pack writes it
 * @param origin the pack, file, line and column that set it
 */
public record Provenance(String field, String value, Origin origin) {

    static void collect(String path, Value value, List<Provenance> into) {
        if (value instanceof Value.Fields object) {
            object.fields()
                    .forEach((key, field) -> collect(path.isEmpty() ? key : path + "." + key, field.value(), into));
        } else if (value instanceof Value.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                collect(path + "[" + i + "]", list.items().get(i), into);
            }
        } else if (value instanceof Value.Text text) {
            into.add(new Provenance(path, '"' + text.text() + '"', text.origin()));
        } else if (value instanceof Value.Numeral number) {
            into.add(new Provenance(path, Numerals.plain(number.number()), number.origin()));
        } else if (value instanceof Value.Flag flag) {
            into.add(new Provenance(path, Boolean.toString(flag.flag()), flag.origin()));
        }
    }
}
