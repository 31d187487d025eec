package dev.flowconnector.swagger.read.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Types that a body is made of. */
final class TypeSamples {
    private TypeSamples() {}

    public static class Bean {
        private String text = "";
        private int number;
        private boolean ready;

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        public int getNumber() {
            return number;
        }

        public void setNumber(int number) {
            this.number = number;
        }

        public boolean isReady() {
            return ready;
        }

        public void setReady(boolean ready) {
            this.ready = ready;
        }
    }

    @Path("/bean")
    public static class BeanResource {
        @POST
        public Bean post(Bean bean) {
            return bean;
        }
    }

    public static class Special extends Bean {
        private String extra = "";

        public String getExtra() {
            return extra;
        }

        public void setExtra(String extra) {
            this.extra = extra;
        }
    }

    @Path("/inheritance")
    public static class InheritanceResource {
        @POST
        public Special post(Special special) {
            return special;
        }
    }

    public record Scalars(
            boolean yes,
            byte tiny,
            short small,
            int whole,
            long big,
            float broken,
            double exact,
            char letter,
            Integer boxed) {}

    @Path("/scalars")
    public static class ScalarResource {
        @GET
        public Scalars get() {
            throw new IllegalStateException();
        }
    }

    public record Numbers(BigDecimal money, BigInteger huge, Number any) {}

    @Path("/big-numbers")
    public static class BigNumberResource {
        @GET
        public Numbers get() {
            throw new IllegalStateException();
        }
    }

    public record Times(
            LocalDate day,
            LocalDateTime local,
            Instant instant,
            OffsetDateTime offset,
            ZonedDateTime zoned,
            Date date) {}

    @Path("/times")
    public static class TimeResource {
        @GET
        public Times get() {
            throw new IllegalStateException();
        }
    }

    public record Identifiers(UUID uuid, URI uri, URL url) {}

    @Path("/identifiers")
    public static class IdentifierResource {
        @GET
        public Identifiers get() {
            throw new IllegalStateException();
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // users write such records, so they are read
    public record Bytes(byte[] content, String name) {
        @Override
        public boolean equals(Object other) {
            return other == this;
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    @Path("/bytes")
    public static class BytePropertyResource {
        @POST
        public void post(Bytes bytes) {}
    }

    public record Maybe(Optional<String> text, Optional<Bean> bean) {}

    @Path("/optional-properties")
    public static class OptionalPropertyResource {
        @GET
        public Maybe get() {
            return new Maybe(Optional.empty(), Optional.empty());
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // users write such records, so they are read
    public record Nested(
            List<List<String>> rows,
            Map<String, List<Bean>> lists,
            Set<Integer> set,
            Collection<Bean> beans,
            int[] numbers) {}

    @Path("/nested-collections")
    public static class NestedCollectionResource {
        @POST
        public Nested post(Nested nested) {
            return nested;
        }
    }

    public static class Node {
        public String name = "";
        public List<Node> children = List.of();
        public Node parent;
    }

    @Path("/recursive")
    public static class RecursiveResource {
        @GET
        public Node get() {
            return new Node();
        }
    }

    public record Untyped(JsonNode json, Object any, Map<String, Object> more) {}

    @Path("/untyped")
    public static class UntypedResource {
        @GET
        public Untyped get() {
            throw new IllegalStateException();
        }
    }

    public record Checked(
            @NotNull String present,
            @NotBlank String filled,
            @NotEmpty List<String> some,
            @Size(min = 2, max = 10) String sized,
            @Min(1) @Max(5) int stars,
            @Pattern(regexp = "[a-z]+") String code) {}

    @Path("/validated")
    public static class ValidatedResource {
        @POST
        public void post(Checked checked) {}
    }

    public record Worded(
            @Schema(description = "How it is called.", requiredMode = Schema.RequiredMode.REQUIRED)
            String title,

            @Schema(hidden = true) String hidden,
            @Schema(name = "alias") String original,
            @Schema(allowableValues = {"a", "b"}) String choice,
            @Schema(type = "integer", format = "int32") String number) {}

    @Path("/schema-annotation")
    public static class SchemaAnnotationResource {
        @POST
        public Worded post(Worded worded) {
            return worded;
        }
    }

    public interface HasName {
        String getName();
    }

    @Path("/interface-type")
    public static class InterfaceTypeResource {
        @GET
        public HasName get() {
            return () -> "";
        }
    }

    public record Pair<A, B>(A left, B right) {}

    public record Pairs(Pair<String, Integer> one, Pair<Bean, List<String>> two) {}

    @Path("/generic-properties")
    public static class GenericPropertyResource {
        @GET
        public Pairs get() {
            throw new IllegalStateException();
        }
    }

    public static final class Left {
        private Left() {}

        public record Item(String left) {}
    }

    public static final class Right {
        private Right() {}

        public record Item(String right) {}
    }

    @Path("/enum-map")
    public static class EnumKeyResource {
        @GET
        public Map<ParameterSamples.Colour, Integer> get() {
            return Map.of();
        }
    }

    public record Deep(Level1 one) {}

    public record Level1(Level2 two) {}

    public record Level2(String end) {}

    @Path("/deep")
    public static class DeepResource {
        @POST
        public Deep post(Deep deep) {
            return deep;
        }
    }
}
