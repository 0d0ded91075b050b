package dev.evenkeel.console;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A case of a contract table: lines in, and the shape of each line out. */
final class ContractCase {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(?:0x([0-9a-f]{2})|(.+?)\\*(\\d+))}}");

    private final String name;
    private final byte[] input;
    private final List<String> shapes;

    private ContractCase(String name, byte[] input, List<String> shapes) {
        this.name = name;
        this.input = input;
        this.shapes = shapes;
    }

    /** The cases of a table in {@code contract/}. */
    static List<ContractCase> in(String table) throws IOException {
        List<ContractCase> cases = new ArrayList<>();
        try (InputStream file = ContractCase.class.getResourceAsStream("/contract/" + table)) {
            String text = new String(Objects.requireNonNull(file, table).readAllBytes(), StandardCharsets.UTF_8);
            for (String section : text.split("(?m)^== ", -1)) {
                if (!section.startsWith("#")) {
                    cases.add(of(section));
                }
            }
        }
        return cases;
    }

    InputStream input() {
        return new ByteArrayInputStream(input);
    }

    /** The shapes of the lines that come out. */
    List<String> shapes() {
        return shapes;
    }

    private static ContractCase of(String section) throws IOException {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        List<String> shapes = new ArrayList<>();
        for (String line : section.lines().skip(1).toList()) {
            if (line.startsWith(">")) {
                input.write(bytes(line.substring(1).strip()));
                input.write('\n');
            } else if (line.startsWith("<")) {
                shapes.add(line.substring(1).strip());
            }
        }
        return new ContractCase(section.lines().findFirst().orElseThrow(), input.toByteArray(), shapes);
    }

    private static byte[] bytes(String line) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher placeholder = PLACEHOLDER.matcher(line);
        int done = 0;
        while (placeholder.find()) {
            bytes.write(line.substring(done, placeholder.start()).getBytes(StandardCharsets.UTF_8));
            if (placeholder.group(1) != null) {
                bytes.write(Integer.parseInt(placeholder.group(1), 16));
            } else {
                String repeated = placeholder.group(2).repeat(Integer.parseInt(placeholder.group(3)));
                bytes.write(repeated.getBytes(StandardCharsets.UTF_8));
            }
            done = placeholder.end();
        }
        bytes.write(line.substring(done).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        return name;
    }
}
