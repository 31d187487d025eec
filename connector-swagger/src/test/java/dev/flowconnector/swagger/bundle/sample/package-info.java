/** A small API, made into a connector by the tests of the bundle. */
package dev.flowconnector.swagger.bundle.sample;
