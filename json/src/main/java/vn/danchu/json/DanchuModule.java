package vn.danchu.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Teaches a Jackson 3 mapper danchu's documents: they are read and written in danchu's one form, as strictly as
 * {@link DanchuJson} does, whatever the mapper's own settings are, on their own or within the application's objects. Found
 * by {@code findAndAddModules()} too.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new DanchuModule()).build();
 * Dossier dossier = mapper.readValue(body, Dossier.class);
 * }</pre>
 *
 * <p>What cannot be read ends in a {@link tools.jackson.databind.DatabindException} with a {@link RefusedDocumentException}
 * behind it, which has every fault. {@code null} in place of a document is left to the mapper. Types of the application are
 * left to the mapper, their components of danchu's types are not. Immutable and thread-safe.
 */
public final class DanchuModule extends JacksonModule {

    private final Limits limits;

    /** With {@link Limits#DEFAULT} for each document. */
    public DanchuModule() {
        this(Limits.DEFAULT);
    }

    /** @param limits what each document may have at most; the mapper's own limits hold besides */
    public DanchuModule(Limits limits) {
        Objects.requireNonNull(limits, "limits");
        this.limits = limits;
    }

    @Override
    public String getModuleName() {
        return "danchu";
    }

    /** Not known: the mapper asks for no version of this module. */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new Reading(limits));
        context.addSerializers(new Writing());
        context.addKeySerializers(new WritingKeys());
        context.addKeyDeserializers((type, config, bean) -> key(type.getRawClass()));
    }

    private static @Nullable KeyDeserializer key(Class<?> type) {
        return Shapes.alone(type) instanceof CodeShape codes ? new CodeKeyDeserializer(codes) : null;
    }

    private static final class Reading implements Deserializers {

        private final Limits limits;

        Reading(Limits limits) {
            this.limits = limits;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return DanchuJson.supports(type);
        }

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return find(type);
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return find(type);
        }

        private @Nullable ValueDeserializer<?> find(JavaType type) {
            Shape shape = Shapes.alone(type.getRawClass());
            return shape == null ? null : new ShapeDeserializer(shape, type.getRawClass(), limits);
        }
    }

    private static final class Writing implements Serializers {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
            return find(type);
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
            return find(type);
        }

        private @Nullable ValueSerializer<?> find(JavaType type) {
            Shape shape = Shapes.alone(type.getRawClass());
            return shape == null ? null : new ShapeSerializer(shape);
        }
    }

    private static final class WritingKeys implements Serializers {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
            return Shapes.alone(type.getRawClass()) instanceof CodeShape codes ? new CodeKeySerializer(codes) : null;
        }
    }
}
