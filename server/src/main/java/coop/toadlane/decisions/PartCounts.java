package coop.toadlane.decisions;

/** In how many decisions a member could vote, and what they did about them; who abstained has voted. */
public record PartCounts(int asked, int voted, int abstained, int entrusted, int silent, int waiting) {}
