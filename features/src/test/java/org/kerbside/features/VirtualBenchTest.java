package org.kerbside.features;

class VirtualBenchTest extends BenchContract {

    @Override
    String name() {
        return "virtual";
    }
}
