/** The test cases of TRex, which did this for .NET, one class for each of its classes, and what Java adds to them. */
package dev.flowconnector.swagger.read.trex;
