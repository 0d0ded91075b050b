package dev.evenkeel.rules;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The prepared form of a pack: bound and compiled when the pack was built, so that an engine with that pack alone opens without
 * reading, binding and compiling it.
 *
 * <p>A pack with a prepared form is the pack as written in all else: what lays it under other packs, explains it or tests it
 * reads the files. The form is made for one version of the engine, knows the checksums of the files that it was made from and
 * of itself, and is passed over where any of them is another.
 */
public final class PreparedPack {

    /** "EKP" and the version of this form, to be raised when the same bytes would mean something else. */
    private static final int MAGIC = 0x454B5006;

    private static final int HEAD = 2 * Integer.BYTES;

    private PreparedPack() {}

    /**
     * A file that a form was made from.
     *
     * @param name its path within the pack
     * @param checksum the CRC-32 of its bytes
     */
    public record Source(String name, int checksum) {

        /** The source that has these bytes. */
        public static Source of(String name, byte[] bytes) {
            return new Source(name, checksumOf(bytes, 0));
        }
    }

    /**
     * The prepared form of a pack: the same bytes for the same pack.
     *
     * @param sources all files of the pack
     * @throws PackException if the pack is wrong, or cannot be used on its own
     */
    public static byte[] write(RulePack pack, List<Source> sources) {
        Rulebook rules = Layers.of(pack).rulebook();
        FormWriter out = new FormWriter();
        writeVersion(Engine.VERSION, out);
        out.number(sources.size());
        for (Source source : sources) {
            out.text(source.name());
            out.number(source.checksum());
        }
        CustomerForm.STAMP.write(pack.stamp(), out);
        out.bytes(written(new CustomerForm(), CustomerRules.of(rules)));
        out.bytes(written(new AgentForm(), AgentRules.of(rules)));
        byte[] body = out.toBytes();
        return ByteBuffer.allocate(HEAD + body.length)
                .putInt(MAGIC)
                .putInt(checksumOf(body, 0))
                .put(body)
                .array();
    }

    private static void writeVersion(Version version, FormWriter out) {
        out.number(version.major());
        out.number(version.minor());
        out.number(version.patch());
    }

    private static <T> byte[] written(Form<T> form, T value) {
        FormWriter out = new FormWriter();
        form.write(value, out);
        return out.toBytes();
    }

    /**
     * A pack by its prepared form, if that can be used, or else as it is written.
     *
     * @param form the form
     * @param unchanged whether the sources are still the files of the pack
     * @param written reads the pack as it is written; asked when it is needed, and once
     */
    public static RulePack open(byte[] form, Predicate<List<Source>> unchanged, Supplier<RulePack> written) {
        try {
            ByteBuffer head = ByteBuffer.wrap(form);
            if (head.getInt() != MAGIC || head.getInt() != checksumOf(form, HEAD)) {
                throw new IllegalArgumentException("not whole, or of another version");
            }
            FormReader in = new FormReader(head);
            if (new Version(in.number(), in.number(), in.number()).compareTo(Engine.VERSION) != 0) {
                throw new IllegalArgumentException("made for another version of the engine");
            }
            if (!unchanged.test(sources(in))) {
                throw new IllegalArgumentException("the files of the pack have changed since");
            }
            PackStamp stamp = CustomerForm.STAMP.read(in);
            RulePack pack = new RulePack(stamp, new PreparedRules(in.bytes(), in.bytes()), written);
            in.close();
            return pack;
        } catch (BufferUnderflowException e) {
            return passedOver("cut short", written);
        } catch (IllegalArgumentException e) {
            return passedOver(e.getMessage(), written);
        }
    }

    private static RulePack passedOver(@Nullable String why, Supplier<RulePack> written) {
        PassedOver.LOG.info("the prepared form of a pack is passed over, and opening takes longer: {}", why);
        return written.get();
    }

    /** Apart, since finding the host's logging takes longer than opening, and is hardly ever needed. */
    private static final class PassedOver {
        static final Logger LOG = LoggerFactory.getLogger(PreparedPack.class);
    }

    private static List<Source> sources(FormReader in) {
        int count = in.count();
        List<Source> sources = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            sources.add(new Source(in.text(), in.number()));
        }
        return sources;
    }

    private static int checksumOf(byte[] bytes, int from) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, from, bytes.length - from);
        return (int) checksum.getValue();
    }
}
