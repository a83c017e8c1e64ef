"""Second opinion: pyspf. Reads one JSON case a line, writes one JSON answer a line. Usage: pyspf.py PORT"""
import json
import sys

import DNS
import spf

# Where dnspython is installed, pyspf asks through it, which knows of no port: py3dns is chosen here by name.
spf.DNS = DNS
spf.DNSLookup = spf.DNSLookup_pydns
DNS.Type.SPF = 99
DNS.Type.typemap[99] = "SPF"
DNS.Lib.RRunpacker.getSPFdata = DNS.Lib.RRunpacker.getTXTdata
DNS.defaults.update(server=["127.0.0.1"], port=int(sys.argv[1]), timeout=2, protocol="udp")
spf.MAX_PER_LOOKUP_TIME = 20
for line in sys.stdin:
    case = json.loads(line)
    try:
        query = spf.query(i=case["ip"], s=case["mailFrom"], h=case["helo"], receiver="unknown", strict=True, timeout=20, verbose=False)
        result, _, explanation = query.check()
        answer = {"result": result, "explanation": explanation if result == "fail" else None}
    except Exception as error:  # a crash of the other side is an answer too
        answer = {"result": "crash", "explanation": repr(error)}
    print(json.dumps(answer), flush=True)
