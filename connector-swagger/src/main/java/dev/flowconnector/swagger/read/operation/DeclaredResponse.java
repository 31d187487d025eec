package dev.flowconnector.swagger.read.operation;

import com.fasterxml.jackson.databind.JavaType;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.annotation.OpenApiNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One {@code @ApiResponse}.
 *
 * @param code three digits or {@code default}
 * @param description its text; empty when there is none
 * @param type type of the body, if one is named
 * @param form type that only the JSON form of the body tells ({@code type = "integer"}), if it does
 * @param files whether the body is declared as raw bytes ({@code type = "string", format = "binary"})
 * @param mediaTypes media types of its contents
 * @param headers its headers
 */
record DeclaredResponse(
        String code,
        String description,
        Optional<JavaType> type,
        Optional<JavaType> form,
        boolean files,
        List<String> mediaTypes,
        List<AnnotationValues> headers) {

    boolean isSuccess() {
        return code.startsWith("2");
    }

    /** The responses of a method: its own, those inside {@code @Operation}, then those of its class. */
    static List<DeclaredResponse> of(Annotations method, Annotations resource, TypeNames types) {
        List<AnnotationValues> written = new ArrayList<>();
        Optional<AnnotationValues> operation = method.find(OpenApiNames.OPERATION);
        if (operation.isPresent()) {
            written.addAll(operation.get().list("responses"));
        }
        written.addAll(method.all(OpenApiNames.API_RESPONSE, OpenApiNames.API_RESPONSES));
        written.addAll(resource.all(OpenApiNames.API_RESPONSE, OpenApiNames.API_RESPONSES));
        if (written.isEmpty()) {
            return List.of();
        }
        List<DeclaredResponse> declared = new ArrayList<>();
        for (AnnotationValues response : written) {
            String code = ofClass(response.text("responseCode").orElse("default"));
            if (declared.stream().noneMatch(known -> known.code().equals(code))) {
                declared.add(of(response, code, types));
            }
        }
        return declared;
    }

    /** OpenAPI 3 knows {@code 2XX} for a whole class of codes, Swagger 2.0 does not: its first code stands for it. */
    private static String ofClass(String code) {
        return code.matches("[1-5](?i:xx)") ? code.charAt(0) + "00" : code;
    }

    private static DeclaredResponse of(AnnotationValues response, String code, TypeNames types) {
        List<AnnotationValues> contents = response.list("content");
        Optional<JavaType> type = contents.stream()
                .map(types::ofContent)
                .flatMap(Optional::stream)
                .findFirst();
        Optional<JavaType> form =
                contents.stream().map(types::ofWordIn).flatMap(Optional::stream).findFirst();
        boolean files = contents.stream().anyMatch(TypeNames::isBinary);
        List<String> mediaTypes = contents.stream()
                .map(content -> content.text("mediaType"))
                .flatMap(Optional::stream)
                .toList();
        return new DeclaredResponse(
                code, response.text("description").orElse(""), type, form, files, mediaTypes, response.list("headers"));
    }
}
