package dev.flowconnector.swagger.validate.rule;

/** Who publishes a connector; Microsoft demands other things of each. */
public enum Publisher {
    /** The owner of the API, or nobody: a connector for one's own organisation. */
    OWNER,
    /** Somebody who does not own the API, with the community's icon and colour. */
    INDEPENDENT
}
