package dev.flowconnector.swagger.read.resource;

import com.fasterxml.jackson.databind.JavaType;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.read.annotation.JaxRsNames;
import dev.flowconnector.swagger.read.annotation.OpenApiNames;
import dev.flowconnector.swagger.read.resource.Input.Place;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What forms need: files told from fields, a file and its description as one input, a form's media type. */
final class FormInputs {
    private final Findings findings;

    FormInputs(Findings findings) {
        this.findings = findings;
    }

    /** Inputs and media types of a method after its forms are understood. */
    record Form(List<Input> inputs, List<String> consumes) {}

    Form read(List<Input> written, List<String> consumes) {
        boolean multipart =
                MediaTypes.multipart(consumes) || hasPart(written) || (!MediaTypes.form(consumes) && hasFile(written));
        List<Input> inputs = new ArrayList<>();
        Set<String> described = new HashSet<>();
        for (Input input : written) {
            if (input.in() == Place.FORM && isDisposition(input)) {
                described.add(input.name());
            } else if (input.in() == Place.FORM && multipart) {
                inputs.add(part(input));
            } else if (input.in() != Place.BODY || !wholeForm(input, consumes)) {
                inputs.add(input);
            }
        }
        addFilesThatAreOnlyDescribed(described, written, inputs);
        return new Form(inputs, consumes(inputs, consumes, multipart));
    }

    private static boolean hasPart(List<Input> inputs) {
        for (Input input : inputs) {
            if (isPart(input)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasFile(List<Input> inputs) {
        for (Input input : inputs) {
            if (isFile(input)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Input> firstField(List<Input> inputs) {
        for (Input input : inputs) {
            if (isFormPlace(input)) {
                return Optional.of(input);
            }
        }
        return Optional.empty();
    }

    private Input part(Input input) {
        Input in = isFile(input) ? input.withPlace(Place.FORM_FILE) : input;
        if (in.in() == Place.FORM_FILE && isMany(in.type())) {
            findings.add(Finding.warning(
                    "several-files-in-one-field",
                    in.origin(),
                    "The form field '" + in.name() + "' takes several files; a connector can send one.",
                    "Offer an operation that takes one file, which a flow calls for each."));
        } else if (isPart(in) && isBean(in.type())) {
            findings.add(Finding.info(
                    "form-part-as-json",
                    in.origin(),
                    "The form field '" + in.name() + "' is a '"
                            + in.type().getRawClass().getSimpleName()
                            + "'; makers have to write it as JSON text.",
                    "Take its properties as form fields of their own, or the whole input as a JSON body."));
        }
        return in;
    }

    /** A body that is the form itself is replaced by its declared fields. */
    private boolean wholeForm(Input body, List<String> consumes) {
        boolean map = MediaTypes.form(consumes) && isNamed(body.type(), Set.of(JaxRsNames.MULTIVALUED_MAP));
        boolean parts = isMany(body.type()) && isNamed(body.type().getContentType(), RestNames.PART_TYPES);
        boolean anything = body.type().hasRawClass(Object.class) && MediaTypes.form(consumes);
        boolean whole = map || parts || anything || isNamed(body.type(), RestNames.WHOLE_FORM_TYPES);
        if (!whole || body.annotations().has(OpenApiNames.REQUEST_BODY)) {
            return false;
        }
        findings.add(Finding.warning(
                "form-fields-unknown",
                body.origin(),
                "The parameter '" + body.name() + "' takes a whole form as '"
                        + body.type().getRawClass().getSimpleName() + "'; its fields are not known and left out.",
                "Declare each field as a parameter: @FormParam(\"file\") EntityPart file."));
        return true;
    }

    private void addFilesThatAreOnlyDescribed(Set<String> described, List<Input> written, List<Input> inputs) {
        for (Input input : written) {
            if (input.in() == Place.FORM
                    && isDisposition(input)
                    && described.contains(input.name())
                    && inputs.stream().noneMatch(other -> other.name().equals(input.name()) && isFormPlace(other))) {
                inputs.add(input.withPlace(Place.FORM_FILE));
            }
        }
    }

    private List<String> consumes(List<Input> inputs, List<String> consumes, boolean multipart) {
        Optional<Input> field = firstField(inputs);
        if (field.isEmpty() || (MediaTypes.form(consumes) && (!multipart || MediaTypes.multipart(consumes)))) {
            return consumes;
        }
        String needed = multipart ? MediaTypes.MULTIPART : MediaTypes.URL_ENCODED;
        if (!consumes.isEmpty()) {
            findings.add(Finding.warning(
                    "form-media-type",
                    field.get().origin(),
                    "The form field '" + field.get().name() + "' needs '" + needed + "', but @Consumes says '"
                            + String.join(", ", consumes) + "'; the definition says '" + needed + "'.",
                    "Write @Consumes(\"" + needed + "\") on the method."));
        }
        return List.of(needed);
    }

    static boolean isFormPlace(Input input) {
        return input.in() == Place.FORM || input.in() == Place.FORM_FILE;
    }

    private static boolean isPart(Input input) {
        return input.annotations().hasAny(RestNames.PARTS);
    }

    private static boolean isDisposition(Input input) {
        return isNamed(input.type(), RestNames.DISPOSITION_TYPES);
    }

    private static boolean isFile(Input input) {
        if (input.in() != Place.FORM) {
            return false;
        }
        JavaType type = input.type();
        JavaType one = isMany(type) ? type.getContentType() : type;
        return isBytes(type) || isFileType(one) || isBytes(one);
    }

    private static boolean isBytes(JavaType type) {
        return type.hasRawClass(byte[].class);
    }

    private static boolean isFileType(JavaType type) {
        return type.isTypeOrSubTypeOf(InputStream.class)
                || type.hasRawClass(File.class)
                || type.hasRawClass(Path.class)
                || isNamed(type, RestNames.PART_TYPES);
    }

    private static boolean isMany(JavaType type) {
        return type.isCollectionLikeType() || (type.isArrayType() && !isBytes(type));
    }

    /** A type of the project that Jakarta REST cannot make from text. */
    private static boolean isBean(JavaType type) {
        Class<?> raw = type.getRawClass();
        return !type.isContainerType()
                && !type.isPrimitive()
                && !type.isEnumType()
                && raw.getClassLoader() != null
                && !isNamed(type, RestNames.PART_TYPES)
                && !TextTypes.fromText(raw);
    }

    private static boolean isNamed(JavaType type, Set<String> names) {
        for (JavaType at : Hierarchy.of(type)) {
            if (names.contains(at.getRawClass().getName())) {
                return true;
            }
        }
        return false;
    }
}
