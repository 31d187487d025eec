package dev.flowconnector.swagger.validate.model;

/**
 * A response of an operation.
 *
 * @param code the status as written, or {@code default}
 * @param node the response itself, under the operation or, when referred to, under {@code responses} of the root
 * @param use where the operation lists it; the same node unless it is referred to
 */
public record Response(String code, Node node, Node use) {
    /** Whether the status is 200 to 299. */
    public boolean isSuccess() {
        return code.length() == 3 && code.charAt(0) == '2';
    }

    /** Whether it stands for all statuses that are not listed. */
    public boolean isDefault() {
        return code.equals("default");
    }

    /** The schema as written, which may be a reference; without content where there is none. */
    public Node schema() {
        return node.at("schema");
    }
}
