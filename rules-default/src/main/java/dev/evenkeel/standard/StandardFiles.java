package dev.evenkeel.standard;

import dev.evenkeel.json.JsonPacks;
import dev.evenkeel.rules.PreparedPack;
import dev.evenkeel.rules.RulePack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/** The files of the default pack: read as they are written, or compared with those that its prepared form was made from. */
final class StandardFiles implements Supplier<RulePack>, Predicate<List<PreparedPack.Source>> {

    static final String FOLDER = "pack/";
    static final String PREPARED = "pack.prepared";
    private static final String MANIFEST = "pack.json";

    @Override
    public RulePack get() {
        return JsonPacks.readResources(StandardFiles::open);
    }

    /**
     * Whether these are the files still. A jar has their checksums in its list of entries; elsewhere they are read, and with
     * them the classes of the engine, since outside of a jar somebody is at work on either.
     */
    @Override
    public boolean test(List<PreparedPack.Source> sources) {
        URL manifest = StandardFiles.class.getResource(FOLDER + MANIFEST);
        try {
            URLConnection connection = manifest == null ? null : manifest.openConnection();
            return connection instanceof JarURLConnection jar ? areInJar(jar, sources) : areReadable(sources);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether these files stand beside a manifest in a jar. */
    static boolean areInJar(JarURLConnection manifest, List<PreparedPack.Source> sources) throws IOException {
        // The jar of a connection that uses caches would stay open for as long as the JVM runs.
        manifest.setUseCaches(false);
        String entry = manifest.getEntryName();
        String folder = entry.substring(0, entry.length() - MANIFEST.length());
        try (JarFile jar = manifest.getJarFile()) {
            for (PreparedPack.Source source : sources) {
                if (source.name().equals(EngineClasses.NAME)) {
                    continue;
                }
                ZipEntry there = jar.getEntry(folder.concat(source.name()));
                if (there == null || (int) there.getCrc() != source.checksum()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean areReadable(List<PreparedPack.Source> sources) throws IOException {
        for (PreparedPack.Source source : sources) {
            if (!source.equals(read(source.name()))) {
                return false;
            }
        }
        return true;
    }

    /** A file as it is now, or the classes of the engine. */
    static PreparedPack.@Nullable Source read(String name) throws IOException {
        if (name.equals(EngineClasses.NAME)) {
            return EngineClasses.source();
        }
        try (InputStream in = open(name)) {
            return in == null ? null : PreparedPack.Source.of(name, in.readAllBytes());
        }
    }

    private static @Nullable InputStream open(String name) {
        return StandardFiles.class.getResourceAsStream(FOLDER + name);
    }

    /** The prepared form, or null if the build made none. */
    static byte @Nullable [] prepared() {
        try (InputStream in = StandardFiles.class.getResourceAsStream(PREPARED)) {
            return in == null ? null : whole(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the default pack cannot be read", e);
        }
    }

    /** All bytes of a stream: in one piece where it tells how many there are, as those of files and jars do. */
    private static byte[] whole(InputStream in) throws IOException {
        byte[] bytes = new byte[in.available()];
        int count = in.readNBytes(bytes, 0, bytes.length);
        byte[] more = in.readAllBytes();
        if (count == bytes.length && more.length == 0) {
            return bytes;
        }
        byte[] all = Arrays.copyOf(bytes, count + more.length);
        System.arraycopy(more, 0, all, count, more.length);
        return all;
    }
}
