/**
 * The start of what runners carry out anywhere in a line of their log: `##[` of GitHub and Azure Pipelines, `##vso[` of the
 * latter, `##teamcity[`.
 */
export const runnerCommand = /##(?=\w*\[)/g
