"""ZVT, the protocol of German and Austrian card terminals (PA00P015 revision 13.08, PA00P016), over TCP and serial."""
