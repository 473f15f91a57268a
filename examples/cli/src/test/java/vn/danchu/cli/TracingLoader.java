package vn.danchu.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/** Loads the program anew and takes down the library's resources it opens and, by {@link ReflectionTrace}, its reflection. */
final class TracingLoader extends URLClassLoader {

    private static final String TRACE = ReflectionTrace.class.getName().replace('.', '/');
    private static final Set<String> OF_A_TYPE =
            Set.of("getRecordComponents", "getEnumConstants", "getPermittedSubclasses");

    private final Set<String> resources = new TreeSet<>();

    TracingLoader() {
        super(classPath(), ClassLoader.getPlatformClassLoader());
    }

    private static URL[] classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(TracingLoader::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return new File(entry).toURI().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }

    /** Names of the library's files that were opened. */
    Set<String> resources() {
        return resources;
    }

    @Override
    public URL getResource(String name) {
        boolean own = name.startsWith("vn/danchu/cli/");
        if (name.startsWith("vn/danchu/") && !own && !name.endsWith(".class")) {
            resources.add(name);
        }
        return super.getResource(name);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.equals(ReflectionTrace.class.getName())) {
            return ReflectionTrace.class;
        }
        if (!name.startsWith("vn.danchu.")) {
            return super.findClass(name);
        }
        try (InputStream in = super.getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] traced = traced(in.readAllBytes());
            return defineClass(name, traced, 0, traced.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static byte[] traced(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        return new Tracing(super.visitMethod(access, name, descriptor, signature, exceptions));
                    }
                },
                0);
        return writer.toByteArray();
    }

    /** Tells the trace of each reflective call before it is made. */
    private static final class Tracing extends MethodVisitor {

        Tracing(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
            if (owner.equals("java/lang/Class") && OF_A_TYPE.contains(name)) {
                visitInsn(Opcodes.DUP);
                tell("type", "(Ljava/lang/Class;)V");
            } else if (owner.equals("java/lang/invoke/MethodHandles$Lookup") && name.equals("unreflect")) {
                visitInsn(Opcodes.DUP);
                tell("method", "(Ljava/lang/reflect/Method;)V");
            } else if (owner.equals("java/lang/invoke/MethodHandles$Lookup") && name.equals("findConstructor")) {
                visitInsn(Opcodes.DUP2);
                tell("constructor", "(Ljava/lang/Class;Ljava/lang/invoke/MethodType;)V");
            }
            super.visitMethodInsn(opcode, owner, name, descriptor, ofInterface);
        }

        private void tell(String name, String descriptor) {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, TRACE, name, descriptor, false);
        }
    }
}
