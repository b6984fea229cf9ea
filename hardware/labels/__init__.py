"""Label printers: parcel labels, and a driver for each language of label printers."""
