package coop.toadlane.membership;

/** A rule in CEL over the answers of the application form, and the sentence an applicant reads when it refuses them. */
public record Eligibility(String rule, String refusal) {}
