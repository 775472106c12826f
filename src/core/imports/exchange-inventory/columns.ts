/**
 * The columns of Exchange exports that are read, the usual name first: `Get-ExchangeServer`, `Get-EdgeSubscription`, the
 * file version of ExSetup.exe, and the attributes of the directory behind them. `ExchangeVersion` is not among them: it
 * is the version of the object's schema, and the same on 2007 to 2019.
 */
export const columns = {
  name: ['Name', 'cn'],
  /** Names of the machine that a file version was read on. */
  machine: ['Server', 'ServerName', 'ComputerName', 'MachineName', 'PSComputerName'],
  displayedVersion: ['AdminDisplayVersion', 'serialNumber'],
  fileVersion: ['FileVersion', 'ProductVersion', 'ExSetupVersion', 'ExSetup'],
  /** A file version as well, where the row is not one of a server. */
  anyVersion: ['Version'],
  fileVersionObject: ['FileVersionInfo'],
  roles: ['ServerRole', 'msExchCurrentServerRoles'],
  site: ['Site', 'msExchServerSite'],
  legacyName: ['ExchangeLegacyDN', 'legacyExchangeDN'],
  distinguishedName: ['DistinguishedName', 'DN'],
} as const

/** Columns that say whether a server has a role, for exports without `ServerRole`, with the flag of the directory. */
export const roleColumns = [
  ['IsMailboxServer', 2],
  ['IsClientAccessServer', 4],
  ['IsUnifiedMessagingServer', 16],
  ['IsHubTransportServer', 32],
  ['IsEdgeServer', 64],
  ['IsProvisionedServer', 4096],
  ['IsFrontendTransportServer', 16384],
] as const
