# Third opinion: Mail::SPF. Reads one JSON case a line, writes one JSON answer a line. Usage: mail-spf.pl PORT
use strict;
use warnings;
use JSON::PP;
use Mail::SPF;
use Net::DNS::Resolver;

$| = 1;
my $dns = Net::DNS::Resolver->new(nameservers => ['127.0.0.1'], port => $ARGV[0], retry => 1, retrans => 2, udp_timeout => 3, recurse => 1);
my $server = Mail::SPF::Server->new(dns_resolver => $dns, default_authority_explanation => '', max_void_dns_lookups => 2, query_rr_types => Mail::SPF::Server->query_rr_type_txt);
my $json = JSON::PP->new->canonical;
while (my $line = <STDIN>) {
  my $case = $json->decode($line);
  my $answer = eval {
    my $helo = $case->{mailFrom} eq '';
    my $request = Mail::SPF::Request->new(
      versions => [1], scope => $helo ? 'helo' : 'mfrom', identity => $helo ? $case->{helo} : $case->{mailFrom},
      ip_address => $case->{ip}, helo_identity => $case->{helo});
    my $result = $server->process($request);
    my $text = $result->can('authority_explanation') ? eval { $result->authority_explanation } : undef;
    { result => $result->code, explanation => defined $text && $text ne '' ? "$text" : undef };
  } || { result => 'crash', explanation => "$@" };
  print $json->encode($answer), "\n";
}
