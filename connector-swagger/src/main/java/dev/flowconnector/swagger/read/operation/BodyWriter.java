package dev.flowconnector.swagger.read.operation;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.OpenApiNames;
import dev.flowconnector.swagger.read.metadata.SchemaKeys;
import dev.flowconnector.swagger.read.naming.Sentences;
import dev.flowconnector.swagger.read.resource.Input;
import dev.flowconnector.swagger.read.resource.ResourceMethod;
import dev.flowconnector.swagger.read.run.ReadContext;
import dev.flowconnector.swagger.read.type.TypeReader;
import dev.flowconnector.swagger.read.type.Use;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The entity parameter as the body parameter, and the media types that an operation consumes. */
final class BodyWriter {
    private static final Set<String> DESCRIBING = Set.of(OpenApiNames.REQUEST_BODY, OpenApiNames.OPERATION);

    private static final Set<String> BYTES =
            Set.of("arg0", "array", "binary", "body", "bytes", "data", "entity", "input", "inputStream", "stream");

    private final ReadContext context;
    private final TypeReader types;
    private final TypeNames names;
    private final SchemaKeys keys;

    BodyWriter(ReadContext context, TypeReader types, TypeNames names, SchemaKeys keys) {
        this.context = context;
        this.types = types;
        this.names = names;
        this.keys = keys;
    }

    /** The body parameter; empty, and reported, for a form whose fields nobody declares. */
    Optional<ObjectNode> write(Input input, ResourceMethod method) {
        if (isWholeForm(method.consumes())) {
            reportForm(input);
            return Optional.empty();
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        context.provenance().note(node, input.origin());
        Optional<AnnotationValues> declared = declaredBody(input, method);
        node.put("name", "body").put("in", "body");
        node.put("required", !input.optional() && isRequired(declared));
        ObjectNode schema = schema(input, method, declared);
        Optional<String> description = description(input, declared);
        if (description.isPresent()) {
            node.put("description", description.get());
        }
        ObjectNode own = keys.read(input.annotations(), SchemaKeys.Place.BODY, input.type(), input.origin());
        node.put("x-ms-summary", InputTexts.label(named(input), own.path("x-ms-summary")));
        own.remove("x-ms-summary");
        if (own.size() > 0) {
            types.copies().put(schema, own, method.method().getName() + "Body");
        }
        node.set("schema", schema);
        return Optional.of(node);
    }

    private static Optional<String> description(Input input, Optional<AnnotationValues> declared) {
        Optional<String> own = InputTexts.description(input);
        if (own.isPresent() || declared.isEmpty()) {
            return own;
        }
        Optional<String> said = declared.get().text("description");
        return said.isPresent() ? Optional.of(Sentences.ended(said.get())) : said;
    }

    /** A name of a letter or two says less than the type, and that of a variable for bytes less than what they are. */
    private static Input named(Input input) {
        if (TypeNames.isRaw(input.type()) && (input.name().length() <= 2 || BYTES.contains(input.name()))) {
            return input.withName("fileContent");
        }
        boolean telling = input.name().length() > 2
                || input.type().isContainerType()
                || input.type().getRawClass().getName().startsWith("java.");
        return telling ? input : input.withName(input.type().getRawClass().getSimpleName());
    }

    private static boolean isWholeForm(List<String> consumes) {
        for (String type : consumes) {
            if (!type.equals(MediaTypes.MULTIPART) && !type.equals(MediaTypes.FORM)) {
                return false;
            }
        }
        return !consumes.isEmpty();
    }

    private void reportForm(Input input) {
        context.findings()
                .add(Finding.warning(
                        "form-fields-unknown",
                        input.origin(),
                        "The method reads a whole form as '"
                                + input.type().getRawClass().getSimpleName()
                                + "': its fields are known to nobody, so makers cannot fill them.",
                        "Take each field by itself: @FormParam(\"name\") String name, @FormParam(\"file\") EntityPart"
                                + " file."));
    }

    private static Optional<AnnotationValues> declaredBody(Input input, ResourceMethod method) {
        boolean silent = !input.annotations().has(OpenApiNames.REQUEST_BODY)
                && !method.annotations().hasAny(DESCRIBING);
        if (silent) {
            return Optional.empty();
        }
        return input.annotations()
                .find(OpenApiNames.REQUEST_BODY)
                .or(() -> method.annotations().find(OpenApiNames.REQUEST_BODY))
                .or(() -> method.annotations()
                        .find(OpenApiNames.OPERATION)
                        .flatMap(operation -> operation.nested("requestBody"))
                        .filter(body -> !body.list("content").isEmpty()
                                || body.text("description").isPresent()));
    }

    /** Required unless {@code required = false} is written on a body that is described. */
    private static boolean isRequired(Optional<AnnotationValues> declared) {
        if (declared.isEmpty()) {
            return true;
        }
        AnnotationValues body = declared.get();
        return body.flag("required") || !body.isSet("required");
    }

    private ObjectNode schema(Input input, ResourceMethod method, Optional<AnnotationValues> declared) {
        Optional<JavaType> said = declared.isEmpty() ? Optional.empty() : stated(declared.get());
        JavaType type = said.orElse(input.type());
        if (said.isEmpty() && TypeNames.isRaw(type)) {
            return bytes();
        }
        if (said.isEmpty() && isText(type, method.consumes())) {
            return text();
        }
        return types.read(type, Use.REQUEST, view(input), input.annotations());
    }

    private Optional<JavaType> stated(AnnotationValues body) {
        for (AnnotationValues content : body.list("content")) {
            Optional<JavaType> type = names.ofContent(content);
            if (type.isPresent()) {
                return type;
            }
        }
        return Optional.empty();
    }

    private static boolean isText(JavaType type, List<String> consumes) {
        return Reader.class.isAssignableFrom(type.getRawClass())
                || (type.hasRawClass(String.class)
                        && (!MediaTypes.allowsJson(consumes) || consumes.contains(MediaTypes.TEXT)));
    }

    private static Optional<Class<?>> view(Input input) {
        Optional<AnnotationValues> view = input.annotations().find("com.fasterxml.jackson.annotation.JsonView");
        if (view.isEmpty()) {
            return Optional.empty();
        }
        List<Class<?>> views = view.get().types("value");
        return views.isEmpty() ? Optional.empty() : Optional.of(views.get(0));
    }

    private static ObjectNode bytes() {
        return text().put("format", "binary");
    }

    private static ObjectNode text() {
        return JsonNodeFactory.instance.objectNode().put("type", "string");
    }

    /** The media types to write; empty when the operation has neither body nor form. */
    List<String> consumes(ResourceMethod method) {
        List<Input> inputs = method.inputs();
        List<String> declared = method.consumes();
        if (has(Input.Place.FORM_FILE, inputs)
                || (has(Input.Place.FORM, inputs) && declared.contains(MediaTypes.MULTIPART))) {
            return List.of(MediaTypes.MULTIPART);
        }
        if (has(Input.Place.FORM, inputs)) {
            return List.of(MediaTypes.FORM);
        }
        for (Input input : inputs) {
            if (input.in() == Input.Place.BODY) {
                return consumes(input, declared, method);
            }
        }
        return List.of();
    }

    private List<String> consumes(Input body, List<String> declared, ResourceMethod method) {
        if (isWholeForm(declared)) {
            return List.of();
        }
        if (TypeNames.isRaw(body.type())) {
            List<String> concrete = concrete(declared);
            return concrete.isEmpty() ? List.of(MediaTypes.BYTES) : concrete;
        }
        if (isText(body.type(), declared)) {
            return List.of(MediaTypes.TEXT);
        }
        if (MediaTypes.allowsJson(declared)) {
            return List.of(MediaTypes.JSON);
        }
        context.findings()
                .add(Finding.warning(
                        "consumes-unsupported",
                        method.origin(),
                        "The operation reads only '" + String.join("', '", declared)
                                + "'; makers can send application/json, text/plain, forms and files.",
                        "Add \"application/json\" to @Consumes."));
        return declared;
    }

    private static List<String> concrete(List<String> declared) {
        List<String> concrete = new ArrayList<>();
        for (String type : declared) {
            if (!MediaTypes.isAny(type)) {
                concrete.add(type);
            }
        }
        return concrete;
    }

    private static boolean has(Input.Place place, List<Input> inputs) {
        for (Input input : inputs) {
            if (input.in() == place) {
                return true;
            }
        }
        return false;
    }
}
