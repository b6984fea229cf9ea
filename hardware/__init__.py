"""Device drivers and their simulators: no Qt, nothing of the application, usable from a Python prompt."""
