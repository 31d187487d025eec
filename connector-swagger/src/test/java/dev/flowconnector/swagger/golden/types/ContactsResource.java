package dev.flowconnector.swagger.golden.types;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Records, generics, subtypes, trees, unwrapped parts and stated schemas. */
@Path("/contacts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface ContactsResource {
    /** Lists people in an envelope. */
    @GET
    @Path("/people")
    Envelope<Person> people();

    /** Lists companies in an envelope. */
    @GET
    @Path("/companies")
    Envelope<Company> companies();

    /** Adds a person or a company. */
    @POST
    Contact add(@NotNull Contact contact);

    /** Gets the departments of a company. */
    @GET
    @Path("/departments")
    Department departments();

    /** Arranges a meeting. */
    @POST
    @Path("/meetings")
    Meeting arrange(@NotNull Meeting meeting);

    /** Labels by language. */
    @GET
    @Path("/labels")
    Map<String, List<Label>> labels();

    record Envelope<T>(List<T> items, Optional<String> note) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Person.class, name = "person"),
        @JsonSubTypes.Type(value = Company.class, name = "company")
    })
    interface Contact {
        String name();
    }

    record Person(
            @NotNull @JsonProperty("display_name") String name,
            @Email String email,
            @JsonUnwrapped Address address) implements Contact {}

    record Company(
            @NotNull @JsonProperty("display_name") String name,

            @Pattern(regexp = "[A-Z]{2}[0-9]+")
            @Schema(description = "Number for the value added tax.", example = "DE1")
            String taxNumber,

            Set<Address> branches)
            implements Contact {}

    record Address(
            @Schema(title = "Town", description = "Where it is.")
            String city,

            String street) {}

    record Meeting(Instant startsAt, LocalDate day, OffsetDateTime booked, Duration length, UUID room) {}

    record Department(String name, List<Department> departments) {}

    record Label(
            @Schema(deprecated = true) String text,

            @JsonProperty(access = JsonProperty.Access.READ_ONLY)
            int uses) {}
}
