package org.kerbside.features;

class LoopbackBenchTest extends BenchContract {

    @Override
    String name() {
        return "loopback";
    }
}
