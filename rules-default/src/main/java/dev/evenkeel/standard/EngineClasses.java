package dev.evenkeel.standard;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.rules.PreparedPack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The compiled classes of the engine, of which a prepared form is made as much as of the files of the pack.
 *
 * <p>Between releases the version tells engines apart. Who works on the engine has ever new classes of one version, in a folder
 * that a development tool compiles into without preparing anything.
 */
final class EngineClasses {

    /** What stands for them among the sources of a form. */
    static final String NAME = "classes of the engine";

    private static final String SUFFIX = ".class";

    private EngineClasses() {}

    /** All of them, in the order of their names, as one source. */
    static PreparedPack.Source source() throws IOException {
        URL one = Evenkeel.class.getResource("Evenkeel.class");
        if (one == null) {
            throw new IOException("the engine does not show its classes");
        }
        Map<String, byte[]> classes = new TreeMap<>();
        if (one.openConnection() instanceof JarURLConnection jar) {
            addJar(jar, classes);
        } else {
            addFolder(Path.of(URI.create(one.toString())).resolveSibling("."), "", classes);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] bytes : classes.values()) {
            all.writeBytes(bytes);
        }
        return PreparedPack.Source.of(NAME, all.toByteArray());
    }

    private static void addFolder(Path folder, String prefix, Map<String, byte[]> into) throws IOException {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                String name = prefix.concat(folder.relativize(child).toString());
                if (Files.isDirectory(child)) {
                    addFolder(child, name.concat("/"), into);
                } else if (name.endsWith(SUFFIX)) {
                    into.put(name, Files.readAllBytes(child));
                }
            }
        }
    }

    private static void addJar(JarURLConnection one, Map<String, byte[]> into) throws IOException {
        one.setUseCaches(false);
        String entry = one.getEntryName();
        String folder = entry.substring(0, entry.lastIndexOf('/') + 1);
        try (JarFile jar = one.getJarFile()) {
            for (JarEntry each : Collections.list(jar.entries())) {
                if (each.getName().startsWith(folder) && each.getName().endsWith(SUFFIX)) {
                    try (InputStream in = jar.getInputStream(each)) {
                        into.put(each.getName().substring(folder.length()), in.readAllBytes());
                    }
                }
            }
        }
    }
}
