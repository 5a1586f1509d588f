package org.kerbside.rig.verdict;

/**
 * A file that belongs to one scenario's evidence.
 *
 * @param name for the reader, without extension
 * @param extension without dot
 */
@SuppressWarnings("ArrayRecordComponent") // written once, compared never
public record Attachment(String name, String mediaType, String extension, byte[] content) {

    /** Such as {@code trace.csv}. */
    public String fileName() {
        return name + "." + extension;
    }

    @Override
    public String toString() {
        return "%s (%d bytes)".formatted(fileName(), content.length);
    }
}
