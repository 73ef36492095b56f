package coop.toadlane.opinions;

/** When somebody looks at a statement: after others see it, or before. What visitors write always waits. */
public enum Review { AFTER, BEFORE }
