# The rules of the benchmark for Conftest and OPA; `data.table` holds the ranks.
package main

import rego.v1

table := data.table

servers contains server if {
	some site in input.sites
	some server in site.servers
}

servers contains server if some server in input.servers

products contains server.product if some server in servers

rank(server) := table.ranks[sprintf("%s %s", [server.product, server.version])]

speaks("exchange-2013") if "exchange-2007" in products

speaks("exchange-2013") if "exchange-2010" in products

speaks(product) if {
	product != "exchange-2013"
	"exchange-2013" in products
}

deny contains message if {
	some server in servers
	speaks(server.product)
	rank(server) < table.minimum[server.product]
	message := sprintf("%s is below the minimum", [server.name])
}

by_name[server.name] := server if some server in servers

with_new contains site.name if {
	some site in input.sites
	some server in site.servers
	server.product == "exchange-2013"
}

deny contains message if {
	some link in input.links
	link.site in with_new
	rank(by_name[link.edge]) < table.edgeMinimum
	message := sprintf("%s is below what its site asks", [link.edge])
}
