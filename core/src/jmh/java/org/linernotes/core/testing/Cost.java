package org.linernotes.core.testing;

/**
 * What a pass of a benchmark costs.
 *
 * @param cpu the processor's time of its thread, in milliseconds
 * @param clock the time of the clock, in milliseconds
 * @param allocated what its thread allocates, in bytes
 */
public record Cost(double cpu, double clock, double allocated) {}
