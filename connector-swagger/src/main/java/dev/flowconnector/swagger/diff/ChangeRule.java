package dev.flowconnector.swagger.diff;

import dev.flowconnector.swagger.document.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of changes, and what each does to the flows, apps and connections that exist. An error breaks them, a
 * warning may, an info does not.
 */
public enum ChangeRule {
    /** The operationId is gone; a renamed one is gone too. */
    OPERATION_REMOVED(
            "bc-operation-removed",
            Severity.ERROR,
            "The operation has been deleted. This change breaks existing flows.",
            "an operation is gone, or has another operationId",
            "flows remember the operationId and fail at their next run"),
    /** Visible became internal. */
    OPERATION_HIDDEN(
            "bc-operation-hidden",
            Severity.ERROR,
            "The operation has been hidden. This change breaks the designer for existing flows.",
            "a visible operation became internal",
            "flows that use it can no longer be edited"),
    /** Another path template for the same operationId. */
    PATH_CHANGED(
            "bc-path-changed",
            Severity.ERROR,
            "The path template has been changed for the operation.",
            "the path of an operation changed",
            "flows go on calling the old path"),
    /** Another verb for the same operationId. */
    VERB_CHANGED(
            "bc-verb-changed",
            Severity.ERROR,
            "the verb of an operation changed",
            "flows go on calling with the old verb"),
    /** Action, trigger, single, batch, polling, webhook: another of them. */
    OPERATION_KIND(
            "bc-operation-kind",
            Severity.ERROR,
            "action became trigger, single became batch, polling became webhook, or the other way round",
            "a flow is built on what its trigger or action was"),
    /** An input is gone or has another name. */
    PARAMETER_REMOVED(
            "bc-parameter-removed",
            Severity.ERROR,
            "an input is gone, or has another name",
            "flows go on sending it, and what it meant is lost"),
    /** An input moved, for example from the query to a header. */
    PARAMETER_LOCATION(
            "bc-parameter-location",
            Severity.ERROR,
            "The location has been changed for the parameter. Existing flows will continue to send the parameter in the"
                    + " old location.",
            "an input is sent in another place: path, query, header, body",
            "flows go on sending it in the old place"),
    /** A new input that must be given. */
    REQUIRED_ADDED(
            "bc-required-added",
            Severity.ERROR,
            "The required input field has been added. Existing flows will not send this new field.",
            "a new input is required",
            "flows do not send it"),
    /** An input that could be left out must now be given. */
    OPTIONAL_TO_REQUIRED(
            "bc-optional-to-required",
            Severity.ERROR,
            "an optional input became required",
            "flows that leave it empty fail"),
    /** An input takes less than before. */
    TYPE_CHANGED_INPUT(
            "bc-type-changed-input",
            Severity.ERROR,
            "type or format of an input became another or a narrower one",
            "flows go on sending what is refused now"),
    /** A free input got a list of allowed values. */
    ENUM_ADDED(
            "bc-enum-added",
            Severity.ERROR,
            "a free input takes only listed values now",
            "flows that send another value fail"),
    /** An allowed value is gone. */
    ENUM_VALUE_REMOVED(
            "bc-enum-value-removed",
            Severity.ERROR,
            "an input lost one of its allowed values",
            "flows that send it fail"),
    /** An output is gone. */
    OUTPUT_REMOVED(
            "bc-output-removed",
            Severity.ERROR,
            "The output field has been deleted. Existing flows may be broken.",
            "an output is gone, or has another name",
            "flows that use it go on with nothing, or fail"),
    /** An output has another type. */
    OUTPUT_TYPE(
            "bc-output-type",
            Severity.ERROR,
            "The type has been changed for the output field. Existing flows may be broken.",
            "type or format of an output became another or a wider one",
            "expressions of flows fail on the new type"),
    /** The payload of a webhook changed like an output. */
    NOTIFICATION_SCHEMA(
            "bc-notification-schema",
            Severity.ERROR,
            "the payload of a notification lost a value, or one has another type",
            "flows that use it go on with nothing, or fail"),
    /** What identifies a choice, or names a field, comes from another place. */
    DYNAMIC_KEY(
            "bc-dynamic-key",
            Severity.ERROR,
            "the value path of a drop-down or the path of a dynamic schema changed",
            "flows keep the values and names of before"),
    /** A look-up leads to an operation that is not there. */
    DYNAMIC_TARGET(
            "bc-dynamic-target",
            Severity.ERROR,
            "the operation that fills a drop-down or a dynamic schema is gone",
            "makers see an error instead of choices"),
    /** The kind of authentication changed. */
    AUTH_TYPE(
            "bc-auth-type",
            Severity.ERROR,
            "the authentication type changed",
            "the platform forbids it in an update; every connection has to be made anew"),
    /** A connection parameter that existing connections lack or no longer need. */
    CONNECTION_PARAMETER(
            "bc-connection-parameter",
            Severity.ERROR,
            "a connection parameter is new and required, gone, renamed, or of another type",
            "existing connections do not have it"),
    /** One of several ways to sign in is gone. */
    CONNECTION_PARAMETER_SET(
            "bc-connection-parameter-set",
            Severity.ERROR,
            "one of several ways to sign in is gone",
            "connections that were made with it stop working"),
    /** No on-premises gateway any more. */
    GATEWAY_REMOVED(
            "bc-gateway-removed",
            Severity.ERROR,
            "the capability gateway is gone",
            "connections through an on-premises gateway stop working"),
    /** A media type is no longer taken or given. */
    MEDIA_TYPE_REMOVED(
            "bc-media-type-removed",
            Severity.ERROR,
            "a media type that an operation took or gave is gone",
            "flows go on sending or expecting it"),
    /** A whole connector is gone. */
    CONNECTOR_REMOVED(
            "bc-connector-removed",
            Severity.ERROR,
            "a connector that was published is no longer generated",
            "all flows that use it fail"),

    /** A hidden constant changed. */
    DEFAULT_CHANGED(
            "bc-default-changed",
            Severity.WARNING,
            "the default of an internal input changed",
            "existing flows keep the old constant"),
    /** A hidden constant is new. */
    CONSTANT_ADDED(
            "bc-constant-added",
            Severity.WARNING,
            "a new required input is internal and has a default",
            "existing flows do not send it"),
    /** The address of the API changed. */
    HOST_CHANGED(
            "bc-host-changed",
            Severity.WARNING,
            "host, basePath or schemes changed",
            "all flows call the new address from then on"),
    /** An input can no longer be edited. */
    INPUT_HIDDEN(
            "bc-input-hidden",
            Severity.WARNING,
            "a visible input became internal",
            "a maker who edits the flow loses what is entered there"),
    /** An output is no longer offered. */
    OUTPUT_HIDDEN(
            "bc-output-hidden",
            Severity.WARNING,
            "a visible output became internal",
            "flows go on, but makers no longer see it"),
    /** An output may be missing. */
    OUTPUT_OPTIONAL(
            "bc-output-optional",
            Severity.WARNING,
            "an output that was always there may be missing",
            "flows that count on it go on with nothing"),
    /** An output may have a value that flows do not know. */
    OUTPUT_ENUM_VALUE_ADDED(
            "bc-output-enum-value-added",
            Severity.WARNING,
            "an output may have a value that it could not have before",
            "a flow that switches on it has no case for the new value"),
    /** An output never has a value again. */
    OUTPUT_ENUM_VALUE_REMOVED(
            "bc-output-enum-value-removed",
            Severity.WARNING,
            "an output lost one of its values",
            "a condition that waits for it is never true again"),
    /** An input takes fewer values of the same type. */
    CONSTRAINT_TIGHTENED(
            "bc-constraint-tightened",
            Severity.WARNING,
            "length, range, pattern or number of items of an input became stricter",
            "flows that send more than that fail"),
    /** Another success status. */
    RESPONSE_REMOVED(
            "bc-response-removed",
            Severity.WARNING,
            "a success status is no longer declared",
            "flows that look at the status code miss it"),
    /** Long lists are paged otherwise. */
    PAGEABLE_CHANGED(
            "bc-pageable-changed",
            Severity.WARNING,
            "x-ms-pageable is gone or follows another property",
            "flows with pagination get the first page only"),
    /** The platform writes a value into the address otherwise. */
    ENCODING_CHANGED(
            "bc-encoding-changed",
            Severity.WARNING,
            "x-ms-url-encoding of an input changed",
            "the API receives values with a slash, a blank or a percent sign in another form"),
    /** Another family or number for the same operation. */
    REVISION_CHANGED(
            "bc-revision-changed",
            Severity.WARNING,
            "family or revision of an operation changed",
            "the designer offers another operation as the successor"),
    /** A look-up is made otherwise. */
    DYNAMIC_CHANGED(
            "bc-dynamic-changed",
            Severity.WARNING,
            "a drop-down or dynamic schema asks another operation, or in another way",
            "makers are offered other choices; flows keep theirs"),
    /** OAuth settings differ. */
    OAUTH_CHANGED(
            "bc-oauth-changed",
            Severity.WARNING,
            "addresses, client or scopes of OAuth changed",
            "existing connections may have to sign in again"),
    /** Another need to sign in on one operation. */
    OPERATION_SECURITY(
            "bc-operation-security",
            Severity.WARNING,
            "the security of a single operation changed",
            "the platform may send other credentials"),
    /** A policy is gone or different. */
    POLICY_CHANGED(
            "bc-policy-changed",
            Severity.WARNING,
            "a policy is gone or has other parameters",
            "what the API receives or the flow gets changes for all flows"),
    /** Other operations go through the script. */
    SCRIPT_OPERATIONS(
            "bc-script-operations",
            Severity.WARNING,
            "other operations than before go through the custom code",
            "what the API receives or the flow gets changes for all flows"),
    /** One file of the new version is missing. */
    PROPERTIES_MISSING(
            "bc-properties-missing",
            Severity.WARNING,
            "only one of the two versions has an apiProperties.json",
            "connections and policies are not compared"),

    /** The title differs. */
    TITLE(
            "bc-title",
            Severity.INFO,
            "the title changed",
            "name and id of a connector stay; the tools ignore it in an update"),
    /** A new operation. */
    OPERATION_ADDED("ok-operation-added", Severity.INFO, "an operation is new", "none"),
    /** An operation is offered no longer for new use. */
    OPERATION_DEPRECATED(
            "ok-operation-deprecated", Severity.INFO, "an operation became deprecated", "none; new use is blocked"),
    /** A new input that may be left out. */
    INPUT_ADDED("ok-input-added", Severity.INFO, "an optional input is new", "none"),
    /** An input takes more than before. */
    INPUT_RELAXED(
            "ok-input-relaxed",
            Severity.INFO,
            "an input is no longer required, or takes more types, values or lengths than before",
            "none"),
    /** What an input is filled with at first. */
    DEFAULT_SHOWN("ok-default-changed", Severity.INFO, "the default of a visible input changed", "none"),
    /** A new output. */
    OUTPUT_ADDED("ok-output-added", Severity.INFO, "an output is new", "none"),
    /** An output says more precisely what it is. */
    OUTPUT_NARROWED("ok-output-narrowed", Severity.INFO, "an output is described more precisely", "none"),
    /** Something that no maker ever saw and no flow sends. */
    HIDDEN_CHANGED(
            "ok-hidden-changed", Severity.INFO, "an internal input that is not sent, or an internal output", "none"),
    /** Words. */
    TEXT_CHANGED("ok-text-changed", Severity.INFO, "labels or descriptions changed", "none"),
    /** Where the designer shows something. */
    VISIBILITY_CHANGED("ok-visibility-changed", Severity.INFO, "none, important, advanced: another of them", "none"),
    /** A drop-down or dynamic schema is new or gone. */
    DYNAMIC_ADDED("ok-dynamic-added", Severity.INFO, "a drop-down is new, or became a free input", "none"),
    /** How the platform authenticates, the type being the same. */
    AUTH_DETAIL("ok-authentication-changed", Severity.INFO, "details of the same authentication changed", "none"),
    /** Connection parameters that existing connections can do without. */
    CONNECTION_PARAMETER_CHANGED(
            "ok-connection-parameter-changed",
            Severity.INFO,
            "an optional connection parameter or a way to sign in is new, or its words changed",
            "none"),
    /** A new policy. */
    POLICY_ADDED("ok-policy-added", Severity.INFO, "a policy is new, or the order changed", "none expected"),
    /** Contact, colour, publisher and the like. */
    CATALOGUE_CHANGED(
            "ok-catalogue-changed",
            Severity.INFO,
            "description, contact, categories, colour, publisher, owner or capabilities changed",
            "none"),

    /** An accepted change that explains nothing. */
    ACCEPTED_WITHOUT_REASON(
            "accepted-without-reason",
            Severity.WARNING,
            "an entry of the accepted changes is incomplete or has no reason",
            "the entry does not count"),
    /** An accepted change that no longer occurs. */
    ACCEPTED_NOT_FOUND(
            "accepted-not-found",
            Severity.WARNING,
            "an entry of the accepted changes matches no change",
            "none; it may hide a change to come");

    private final String id;
    private final Severity severity;
    private final String official;
    private final String subject;
    private final String effect;

    ChangeRule(String id, Severity severity, String subject, String effect) {
        this(id, severity, "", subject, effect);
    }

    ChangeRule(String id, Severity severity, String official, String subject, String effect) {
        this.id = id;
        this.severity = severity;
        this.official = official;
        this.subject = subject;
        this.effect = effect;
    }

    /** The id that reports and accepted changes use; never reused for anything else. */
    public String id() {
        return id;
    }

    /** How much changes of this kind matter. */
    public Severity severity() {
        return severity;
    }

    /** The severity as reports write it: {@code error}, {@code warning} or {@code info}. */
    public String level() {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** Whether existing flows, apps or connections break. */
    public boolean isBreaking() {
        return severity == Severity.ERROR;
    }

    /** What Microsoft's reviewers are known to write about such a change; empty when that is unknown. */
    public Optional<String> officialMessage() {
        return official.isEmpty() ? Optional.empty() : Optional.of(official);
    }

    /** What the change is, in half a sentence. */
    public String subject() {
        return subject;
    }

    /** What it does to existing flows, apps and connections, in half a sentence. */
    public String effect() {
        return effect;
    }

    /** The rule with an id. */
    public static Optional<ChangeRule> of(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }
}
