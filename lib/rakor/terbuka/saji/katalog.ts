import { PEMERINTAH, WILAYAH } from '@/lib/dasar/identitas/constants'
import { AKAR, JENIS_BERKAS, LISENSI, type Akhiran } from '@/lib/rakor/terbuka/constants'
import type { Indeks } from '@/lib/rakor/terbuka/dataset/susun'
import type { Terbitan } from '@/lib/rakor/terbuka/types'
import { akhirBulan } from '@/lib/realisasi/bulan'
import { alamatTerbitan } from './kerangka'

type Isi = Indeks['dataset'][number]
const akhiran = (nama: string): Akhiran => nama.slice(nama.indexOf('.') + 1) as Akhiran
const media = (nama: string): string => JENIS_BERKAS[akhiran(nama)].split(';')[0] ?? ''
const masa = ({ tahun, bulan }: Terbitan): string => `${tahun}-01-01/${akhirBulan(tahun, bulan)}`
const nama = (terbitan: Terbitan, judul: string): string => `${terbitan.contoh ? 'DATA CONTOH – ' : ''}${judul}, s.d. ${akhirBulan(terbitan.tahun, terbitan.bulan)}`
const tempat = { '@type': 'Place', name: WILAYAH.nama, identifier: [{ '@type': 'PropertyValue', propertyID: 'Kemendagri', value: WILAYAH.kodeKemendagri }, { '@type': 'PropertyValue', propertyID: 'BPS', value: WILAYAH.kodeBps }] }

/**
 * One set of data for search engines (schema.org).
 * @param asal the site's own address, or empty: then addresses are relative to the page
 */
export function jsonLdDataset(asal: string, terbitan: Terbitan, isi: Isi): Record<string, unknown> {
  const alamat = `${asal}${alamatTerbitan(terbitan)}`
  return {
    '@type': 'Dataset', '@id': `${alamat}/${isi.kunci}`, url: `${alamat}/${isi.kunci}`, name: nama(terbitan, isi.judul), description: `${isi.definisi} ${isi.konsep}`.slice(0, 4_900), inLanguage: 'id',
    datePublished: terbitan.diterbitkanPada, dateModified: terbitan.diterbitkanPada, version: String(terbitan.urutan), temporalCoverage: masa(terbitan), spatialCoverage: tempat, license: LISENSI.url, isAccessibleForFree: true,
    creator: { '@type': 'GovernmentOrganization', name: PEMERINTAH, contactPoint: { '@type': 'ContactPoint', contactType: 'pengelola data', name: terbitan.kontak } },
    distribution: isi.berkas.filter((satu) => !satu.nama.endsWith('.skema.json')).map((satu) => ({ '@type': 'DataDownload', contentUrl: `${alamat}/${satu.nama}`, encodingFormat: media(satu.nama), contentSize: `${satu.byte} B` })),
  }
}

/** Sets of data of some publications as one catalogue of schema.org. */
export const jsonLdKatalog = (asal: string, daftar: readonly (readonly [Terbitan, Indeks])[]): Record<string, unknown> => ({
  '@context': 'https://schema.org', '@type': 'DataCatalog', name: `Data terbuka APBD ${PEMERINTAH}`, url: `${asal}${AKAR}`, inLanguage: 'id', license: LISENSI.url,
  dataset: daftar.flatMap(([terbitan, indeks]) => indeks.dataset.map((isi) => jsonLdDataset(asal, terbitan, isi))),
})

/** The catalogue for portals of data: DCAT in JSON-LD, every publication that stands. */
export function susunKatalog(asal: string, daftar: readonly (readonly [Terbitan, Indeks])[]): string {
  const dcat = daftar.flatMap(([terbitan, indeks]) => indeks.dataset.map((isi) => {
    const alamat = `${asal}${alamatTerbitan(terbitan)}`
    return {
      '@type': 'dcat:Dataset', '@id': `${alamat}/${isi.kunci}`, 'dct:identifier': `${terbitan.tahun}/${terbitan.bulan}/${terbitan.urutan}/${isi.kunci}`, 'dct:title': nama(terbitan, isi.judul), 'dct:description': `${isi.definisi} ${isi.konsep}`,
      'dct:language': 'id', 'dct:issued': { '@type': 'xsd:dateTime', '@value': terbitan.diterbitkanPada }, 'dct:accrualPeriodicity': isi.frekuensi, 'dct:source': isi.sumber, 'dct:license': { '@id': LISENSI.url },
      'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': `${terbitan.tahun}-01-01`, 'dcat:endDate': akhirBulan(terbitan.tahun, terbitan.bulan) },
      'dct:spatial': { '@type': 'dct:Location', 'skos:prefLabel': WILAYAH.nama, 'dct:identifier': [`Kemendagri ${WILAYAH.kodeKemendagri}`, `BPS ${WILAYAH.kodeBps}`] },
      'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': PEMERINTAH }, 'dcat:contactPoint': { '@type': 'vcard:Organization', 'vcard:fn': terbitan.kontak }, 'dcat:version': String(terbitan.urutan), 'dcat:landingPage': { '@id': `${alamat}/${isi.kunci}` },
      'dcat:distribution': isi.berkas.filter((satu) => !satu.nama.endsWith('.skema.json')).map((satu) => ({
        '@type': 'dcat:Distribution', '@id': `${alamat}/${satu.nama}`, 'dct:title': satu.nama, 'dcat:downloadURL': { '@id': `${alamat}/${satu.nama}` }, 'dcat:mediaType': media(satu.nama), 'dcat:byteSize': satu.byte, 'dct:license': { '@id': LISENSI.url },
        ...(satu.nama.endsWith('.json') ? { 'dct:conformsTo': { '@id': `${alamat}/${isi.kunci}.skema.json` } } : {}),
      })),
    }
  }))
  const context = {
    dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/', foaf: 'http://xmlns.com/foaf/0.1/', vcard: 'http://www.w3.org/2006/vcard/ns#', skos: 'http://www.w3.org/2004/02/skos/core#', xsd: 'http://www.w3.org/2001/XMLSchema#',
  }
  return `${JSON.stringify({
    '@context': context, '@type': 'dcat:Catalog', '@id': `${asal}${AKAR}/katalog.json`, 'dct:title': `Data terbuka APBD ${PEMERINTAH}`, 'dct:description': 'Posisi APBD yang diterbitkan: pagu, anggaran kas, realisasi, fisik, dan data pendukungnya. Setiap terbitan tetap pada alamatnya.',
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': PEMERINTAH }, 'dct:language': 'id', 'dct:license': { '@id': LISENSI.url }, 'foaf:homepage': { '@id': `${asal}${AKAR}` }, 'dcat:dataset': dcat,
  }, null, 2)}\n`
}
