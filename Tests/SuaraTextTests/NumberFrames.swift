/// Sentences as citizens write them, with a place (`#`) for a number: formal, chat and dialect.
enum NumberFrames {
    static func frames(_ kind: MadeNumber.Kind) -> [String] {
        switch kind {
        case .nik: nik
        case .nip: nip
        case .telephone: telephone
        case .eMail: eMail
        case .plate: plate
        case .account: account
        case .customer: customer
        }
    }

    static let all = MadeNumber.Kind.allCases.flatMap(frames)

    private static let nik = [
        "Nama saya Rahmat Hidayat, NIK #, mohon KTP saya yang rusak dapat dicetak ulang.",
        "NIK: #\nNama: Siti Aminah\nAlamat: Jl. Mayor Ruslan No. 12 RT 05 RW 02",
        "Dengan hormat, bersama ini kami sampaikan bahwa data dengan NIK # belum sinkron sejak tahun 2023.",
        "pak nik sy # kok gk kebaca di dukcapil ya, sdh 3 kali kesana",
        "ktp aku hilang min, # ini nomornyo, cak mano ngurusnyo?",
        "No KTP # an. Yuliana mohon dibantu bansosnya",
        "Atas nama bapak saya (#) sudah meninggal tahun 2021 tapi masih terdaftar.",
        "anak sy blm dpt kia, nik ny # tolong dicek min 🙏",
        "Nik aku # laju ditolak terus samo petugasnyo, la tigo minggu ini",
        "Cek bansos # hasilnya tidak ditemukan, padahal tetangga dapat Rp 600.000",
        "Mohon aktivasi IKD untuk nomor induk kependudukan # terima kasih",
        "#",
    ]

    private static let nip = [
        "Pelayanan oleh Ibu Dewi, NIP #, sangat ramah dan cepat.",
        "Dilaporkan pegawai atas nama Agus Salim, S.E. (NIP. #) sering tidak di tempat pada jam kerja.",
        "nip nyo # tolong ditegur pak wali, kasar nian samo wong tuo",
        "Kepala Seksi Pelayanan\nDrs. H. Ahmad Fauzi\nNIP #",
        "pegawai nip # minta duit 50 ribu buat tanda tangan",
        "Terima kasih kepada bapak Hendra NIP:# di loket 3 kelurahan 9 Ilir",
        "PPPK dengan NI PPPK # belum menerima SK sampai hari ini.",
        "gaji saya belum masuk, NIP saya # dinas pendidikan",
        "mintak tolong cek kenaikan pangkat # atas namo Rina, la setaun dak turun",
        "Mohon penjelasan apakah ASN # dibenarkan merangkap jabatan ketua RT 12.",
        "guru SD 117 (#) jarang masuk kelas, anak2 disuruh nyatet bae",
        "Disposisi ke Sdr. Irwan / # tanggal 12-03-2024.",
    ]

    private static let telephone = [
        "Silakan hubungi saya di # untuk informasi lebih lanjut.",
        "wa #",
        "WA: # (Budi)",
        "no hp saya # tolong dihubungi ya min",
        "Kontak pelapor #, alamat Jl. Demang Lebar Daun No. 45.",
        "pak rt no nyo # telpon bae kalu dak percayo",
        "telp. # tidak pernah diangkat sejak hari Senin",
        "hub # kalau mau survey lokasi, saya di rumah jam 08.00 sampai 16.00",
        "sampah numpuk depan rumah aku, ini nomor aku # men nak nanyo",
        "Yang minta pungli namanya Joni nomornya # sudah saya screenshot",
        "Mohon ditindaklanjuti. Hormat saya, Nurhayati, #",
        "mati lampu dari jam 7 # call me",
        "Bisa dihubungi melalui # atau datang langsung ke kantor.",
        "Nomor # mengaku petugas PDAM dan minta transfer Rp 1.500.000",
        "min tlg balas wa sy dong, # udh 2 hari",
    ]

    private static let eMail = [
        "Mohon balasan dikirim ke # paling lambat 12 Maret 2024.",
        "email saya # belum bisa masuk aplikasi",
        "e-mail: #\nNo. antrean A-012",
        "kirim bae ke # yo min, makasih",
        "Akun # diblokir sejak update versi 2.3.1",
        "sdh daftar pakai # tapi otp dak masuk2",
        "Surat balasan ditujukan kepada Bapak Hendra <#>.",
        "Hubungi kami (#) untuk klarifikasi.",
        "lupo password, emailnyo #, tolong direset",
        "Saya sudah menulis ke # dua kali, tidak ada jawaban.",
    ]

    private static let plate = [
        "Mobil dinas # parkir di trotoar Jalan Sudirman setiap pagi.",
        "motor # ngebut di depan SD, hampir nabrak anak2",
        "Truk pasir dengan nomor polisi # membuang muatan di Jalan Soekarno Hatta KM 12.",
        "nopol # tolong ditilang pak, knalpot brong",
        "angkot # ngetem di simpang charitas sampe macet",
        "plat # nian yang nyerempet motor aku kemaren",
        "Pelat nomor # tercatat menunggak pajak sejak 2021.",
        "oto # buang sampah di jembatan musi 4, mobil sedan item",
        "Kendaraan # milik kelurahan dipakai untuk mudik lebaran.",
        "Sopir bus # merokok dan menurunkan penumpang di tengah jalan",
        "Saya kehilangan sepeda motor Honda Beat #, mohon rekaman CCTV.",
        "pajak motor # lah lunas tapi STNK dak dikasih",
        "# parkir sembarangan di depan rumah sakit",
    ]

    private static let account = [
        "Mohon dana dikembalikan ke rekening BCA # atas nama Siti Aminah.",
        "no rek BRI # a.n. Rahmat",
        "Petugas meminta transfer ke # Bank Mandiri a.n. pribadi.",
        "rekening saya # belum masuk bansosnya min",
        "norek # bsi, tlg dicek insentif guru ngaji la 3 bulan dak masuk",
        "disuruh tf ke rek # katonyo biayo admin",
        "Nomor rekening: #\nBank Sumsel Babel\nKCP Jakabaring",
        "Bayar lewat VA # ditolak terus",
        "virtual account # kedaluwarsa padahal baru dibuat jam 10.00",
        "Rek. BNI # atas nama bendahara sekolah, mohon diperiksa.",
        "suruh setor ke rekening mandiri # baru KTP dikasih, pungli dak itu?",
        "Rekening Bank Sumsel Babel saya # diblokir.",
    ]

    private static let customer = [
        "Nomor pelanggan #, air PDAM mati sejak hari Minggu.",
        "no pelanggan # tagihan bulan ini Rp 350.000 padahal rumah kosong",
        "ID Pel # listrik sering padam",
        "idpel: # tlg dicek meterannya",
        "No. sambungan # atas nama Yusuf, pipa bocor di depan rumah.",
        "nosamb # aer keruh nian la seminggu",
        "Nomor meter # angkanya tidak sesuai foto petugas.",
        "NOP # luas tanah salah, seharusnya 120 m2",
        "kartu BPJS no # nonaktif, mau berobat ditolak puskesmas",
        "No kartu BPJS: # mohon diaktifkan kembali",
        "Nomor KK # belum bisa diperbarui di Disdukcapil.",
        "id pelanggan PDAM Tirta Musi saya # aernyo dak ngalir",
    ]
}
