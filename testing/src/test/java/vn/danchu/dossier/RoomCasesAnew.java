package vn.danchu.dossier;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The cases of {@link RoomCases} on classes that are loaded anew, so that a change is seen also where it concerns how a norm is made:
 * norms stand in static fields, and the mutation tool changes classes that made theirs long ago.
 */
class RoomCasesAnew {

    @Test
    void normsThatAreMadeAnewGiveWhatTheirCasesExpect() throws Exception {
        try (Anew loader = new Anew()) {
            loader.loadClass(RoomCases.class.getName()).getDeclaredMethod("all").invoke(null);
        }
    }

    private static final class Anew extends URLClassLoader {

        Anew() throws MalformedURLException {
            super(classPath(), RoomCasesAnew.class.getClassLoader());
        }

        private static URL[] classPath() throws MalformedURLException {
            List<URL> urls = new ArrayList<>();
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                urls.add(Path.of(entry).toUri().toURL());
            }
            return urls.toArray(URL[]::new);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("vn.danchu.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : findClass(name);
            }
        }
    }
}
