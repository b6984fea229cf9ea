"""nexo Sale to POI 3.0 as Adyen's terminals speak it locally: JSON over HTTPS in encrypted envelopes."""
