package org.kerbside.firmware.smartmeter.device;

import java.security.SecureRandom;
import java.security.SecureRandomSpi;
import java.util.function.LongSupplier;

/** The board's random number generator, as Java's cryptography wants it. */
final class EntropyRandom extends SecureRandom {

    private static final long serialVersionUID = 1L;

    EntropyRandom(LongSupplier entropy) {
        super(new Source(entropy), null);
    }

    /** What asks the board. */
    private static final class Source extends SecureRandomSpi {

        private static final long serialVersionUID = 1L;

        private final transient LongSupplier entropy;
        private long words;

        Source(LongSupplier entropy) {
            this.entropy = entropy;
        }

        @Override
        protected void engineSetSeed(byte[] seed) {
            // The board's generator is not to be improved by anybody's seed.
        }

        @Override
        protected void engineNextBytes(byte[] bytes) {
            long word = 0;
            for (int at = 0; at < bytes.length; at++) {
                // The count keeps a broken generator that repeats itself from stopping the signature altogether.
                word = at % Long.BYTES == 0 ? entropy.getAsLong() ^ ++words : word >>> Byte.SIZE;
                bytes[at] = (byte) word;
            }
        }

        @Override
        protected byte[] engineGenerateSeed(int size) {
            byte[] seed = new byte[size];
            engineNextBytes(seed);
            return seed;
        }
    }
}
