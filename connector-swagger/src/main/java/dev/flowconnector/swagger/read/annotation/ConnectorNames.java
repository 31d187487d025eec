package dev.flowconnector.swagger.read.annotation;

/** Names of our own annotations and contract types. They are matched by name, so that any version on the project's class path works. */
public final class ConnectorNames {
    /** Package of our annotations. */
    public static final String PACKAGE = "dev.flowconnector.core.annotation";

    /** {@code dev.flowconnector.core.annotation.Argument}. */
    public static final String ARGUMENT = "dev.flowconnector.core.annotation.Argument";

    /** {@code dev.flowconnector.core.annotation.BinaryFormat}. */
    public static final String BINARY_FORMAT = "dev.flowconnector.core.annotation.BinaryFormat";

    /** {@code dev.flowconnector.core.annotation.Connector}. */
    public static final String CONNECTOR = "dev.flowconnector.core.annotation.Connector";

    /** {@code dev.flowconnector.core.annotation.ConnectorIgnore}. */
    public static final String CONNECTOR_IGNORE = "dev.flowconnector.core.annotation.ConnectorIgnore";

    /** {@code dev.flowconnector.core.annotation.ConnectorMetadata}. */
    public static final String CONNECTOR_METADATA = "dev.flowconnector.core.annotation.ConnectorMetadata";

    /** {@code dev.flowconnector.core.annotation.DictionaryEditor}. */
    public static final String DICTIONARY_EDITOR = "dev.flowconnector.core.annotation.DictionaryEditor";

    /** {@code dev.flowconnector.core.annotation.DisplayName}. */
    public static final String DISPLAY_NAME = "dev.flowconnector.core.annotation.DisplayName";

    /** {@code dev.flowconnector.core.annotation.DynamicSchema}. */
    public static final String DYNAMIC_SCHEMA = "dev.flowconnector.core.annotation.DynamicSchema";

    /** {@code dev.flowconnector.core.annotation.DynamicValues}. */
    public static final String DYNAMIC_VALUES = "dev.flowconnector.core.annotation.DynamicValues";

    /** {@code dev.flowconnector.core.annotation.FilePicker}. */
    public static final String FILE_PICKER = "dev.flowconnector.core.annotation.FilePicker";

    /** {@code dev.flowconnector.core.annotation.Keywords}. */
    public static final String KEYWORDS = "dev.flowconnector.core.annotation.Keywords";

    /** {@code dev.flowconnector.core.annotation.LongRunning}. */
    public static final String LONG_RUNNING = "dev.flowconnector.core.annotation.LongRunning";

    /** {@code dev.flowconnector.core.annotation.MediaKind}. */
    public static final String MEDIA_KIND = "dev.flowconnector.core.annotation.MediaKind";

    /** {@code dev.flowconnector.core.annotation.NoGenericTest}. */
    public static final String NO_GENERIC_TEST = "dev.flowconnector.core.annotation.NoGenericTest";

    /** {@code dev.flowconnector.core.annotation.NotificationContent}. */
    public static final String NOTIFICATION_CONTENT = "dev.flowconnector.core.annotation.NotificationContent";

    /** {@code dev.flowconnector.core.annotation.NotificationUrl}. */
    public static final String NOTIFICATION_URL = "dev.flowconnector.core.annotation.NotificationUrl";

    /** {@code dev.flowconnector.core.annotation.Pageable}. */
    public static final String PAGEABLE = "dev.flowconnector.core.annotation.Pageable";

    /** {@code dev.flowconnector.core.annotation.PollingTrigger}. */
    public static final String POLLING_TRIGGER = "dev.flowconnector.core.annotation.PollingTrigger";

    /** {@code dev.flowconnector.core.annotation.RequestTrigger}. */
    public static final String REQUEST_TRIGGER = "dev.flowconnector.core.annotation.RequestTrigger";

    /** {@code dev.flowconnector.core.annotation.PollingPolicy}. */
    public static final String POLLING_POLICY = "dev.flowconnector.core.annotation.PollingPolicy";

    /** {@code dev.flowconnector.core.annotation.Revision}. */
    public static final String REVISION = "dev.flowconnector.core.annotation.Revision";

    /** {@code dev.flowconnector.core.annotation.Summary}. */
    public static final String SUMMARY = "dev.flowconnector.core.annotation.Summary";

    /** {@code dev.flowconnector.core.annotation.TestConnection}. */
    public static final String TEST_CONNECTION = "dev.flowconnector.core.annotation.TestConnection";

    /** {@code dev.flowconnector.core.annotation.TestValue}. */
    public static final String TEST_VALUE = "dev.flowconnector.core.annotation.TestValue";

    /** {@code dev.flowconnector.core.annotation.TriggerHint}. */
    public static final String TRIGGER_HINT = "dev.flowconnector.core.annotation.TriggerHint";

    /** {@code dev.flowconnector.core.annotation.UrlEncoding}. */
    public static final String URL_ENCODING = "dev.flowconnector.core.annotation.UrlEncoding";

    /** {@code dev.flowconnector.core.annotation.Visibility}. */
    public static final String VISIBILITY = "dev.flowconnector.core.annotation.Visibility";

    /** {@code dev.flowconnector.core.annotation.WebhookTrigger}. */
    public static final String WEBHOOK_TRIGGER = "dev.flowconnector.core.annotation.WebhookTrigger";

    /** {@code dev.flowconnector.core.operation.AsyncOperation}. */
    public static final String ASYNC_OPERATION = "dev.flowconnector.core.operation.AsyncOperation";

    /** {@code dev.flowconnector.core.trigger.Subscription}. */
    public static final String SUBSCRIPTION = "dev.flowconnector.core.trigger.Subscription";

    /** {@code dev.flowconnector.core.trigger.WebhookAction}. */
    public static final String WEBHOOK_ACTION = "dev.flowconnector.core.trigger.WebhookAction";

    /** {@code dev.flowconnector.core.trigger.PollBatch}. */
    public static final String POLL_BATCH = "dev.flowconnector.core.trigger.PollBatch";

    /** {@code dev.flowconnector.core.trigger.PollSingle}. */
    public static final String POLL_SINGLE = "dev.flowconnector.core.trigger.PollSingle";

    /** {@code dev.flowconnector.core.page.Page}. */
    public static final String PAGE = "dev.flowconnector.core.page.Page";

    /** {@code dev.flowconnector.core.lookup.Choices}. */
    public static final String CHOICES = "dev.flowconnector.core.lookup.Choices";

    /** {@code dev.flowconnector.core.content.BinaryContent}. */
    public static final String BINARY_CONTENT = "dev.flowconnector.core.content.BinaryContent";

    private ConnectorNames() {}
}
