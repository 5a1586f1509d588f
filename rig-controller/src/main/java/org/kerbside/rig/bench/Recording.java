package org.kerbside.rig.bench;

/**
 * A file that the bench recorded while a scenario ran.
 *
 * @param name for the reader, without extension
 * @param extension without dot
 */
@SuppressWarnings("ArrayRecordComponent") // written once, compared never
public record Recording(String name, String mediaType, String extension, byte[] content) {}
